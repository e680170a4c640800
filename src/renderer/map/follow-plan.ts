import type { MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';

const restMs = 250;

/** Gives the plan to `read` now, and after that each one that has stood for a while. Returns its own undo. */
export function followPlan(scene: MapScene, read: (plan: MapPlan | null) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  function readPlan(): void {
    waiting = null;
    read(scene.getPlan());
  }
  readPlan();
  const unsubscribe = scene.subscribe((changed) => {
    if (changed !== 'plan') return;
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(readPlan, restMs);
  });
  return function stop() {
    unsubscribe();
    if (waiting !== null) clearTimeout(waiting);
  };
}
