import { finish } from '../../kernels/finish.ts';
import { createRestTimer } from '../ui/rest-timer.ts';
import { createFrameSteps } from './frame-steps.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';

const restMs = 250;

/**
 * Gives the plan to `read` now, and after that each one that has stood for a while. It looks at all events: that takes
 * steps, one a frame, which end where another plan comes. Returns its own undo.
 */
export function followPlan(scene: MapScene, read: (plan: MapPlan | null) => Generator<void, void>): () => void {
  const steps = createFrameSteps();
  const rest = createRestTimer(restMs, () => steps.begin(read(scene.getPlan())));
  finish(read(scene.getPlan()));
  const unsubscribe = scene.subscribe((changed) => {
    if (changed !== 'plan') return;
    steps.cancel();
    rest.step();
  });
  return function stop() {
    unsubscribe();
    rest.cancel();
    steps.cancel();
  };
}
