import type { MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';

const everyMs = 500;

/** Gives the plan to `read` now, and every new one after that, at most twice a second. Returns its own undo. */
export function followPlan(scene: MapScene, read: (plan: MapPlan | null) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  function readPlan(): void {
    waiting = null;
    read(scene.getPlan());
  }
  readPlan();
  const unsubscribe = scene.subscribe((changed) => {
    if (changed === 'plan') waiting ??= setTimeout(readPlan, everyMs);
  });
  return function stop() {
    unsubscribe();
    if (waiting !== null) clearTimeout(waiting);
  };
}
