import { createFrame } from '../ui/animation-frame.ts';
import { createRestTimer } from '../ui/rest-timer.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';

const restMs = 250;
/** Those whose time has come: each looks at all events, so each has a frame of its own. */
const due = new Set<() => void>();
const frame = createFrame(() => {
  const [read] = due;
  if (read === undefined) return;
  due.delete(read);
  read();
  if (due.size > 0) frame.request();
});

/** Gives the plan to `read` now, and after that each one that has stood for a while. Returns its own undo. */
export function followPlan(scene: MapScene, read: (plan: MapPlan | null) => void): () => void {
  const readPlan = (): void => read(scene.getPlan());
  const rest = createRestTimer(restMs, () => {
    due.add(readPlan);
    frame.request();
  });
  readPlan();
  const unsubscribe = scene.subscribe((changed) => {
    if (changed === 'plan') rest.step();
  });
  return function stop() {
    unsubscribe();
    rest.cancel();
    due.delete(readPlan);
  };
}
