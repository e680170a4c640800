import type { MapScene } from './map-scene.ts';

const name = 'chronotope:map-painted';

/** Sets a performance mark once basemap and events have been painted for the first time. */
export function markFirstPaint(scene: MapScene): void {
  if (performance.getEntriesByName(name).length > 0) return;
  if (scene.getPlan() !== null) {
    requestAnimationFrame(() => {
      if (performance.getEntriesByName(name).length === 0) performance.mark(name);
    });
    return;
  }
  const unsubscribe = scene.subscribe(() => {
    if (scene.getPlan() === null) return;
    unsubscribe();
    markFirstPaint(scene);
  });
}
