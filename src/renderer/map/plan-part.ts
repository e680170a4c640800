import { useCallback, useState, useSyncExternalStore } from 'react';
import { atMostEvery } from '../ui/at-most-every.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';

/**
 * What a view draws of the plan, by `read`: null without a plan, and the same value as before while its content is the
 * same, so that nothing is drawn again. For small plain values.
 */
export function usePlanPart<Part>(scene: MapScene, read: (plan: MapPlan) => Part): Part | null {
  return usePart(scene.subscribe, scene, read);
}

/** So often at most are words drawn again that change with each step of a drag: nobody reads faster. */
const readingMs = 500;

/** As `usePlanPart`, for what is to be read: to lay words out in every frame is dearer than to paint the map. */
export function useReadPlanPart<Part>(scene: MapScene, read: (plan: MapPlan) => Part): Part | null {
  const subscribe = useCallback((tell: () => void) => scene.subscribe(atMostEvery(readingMs, tell)), [scene]);
  return usePart(subscribe, scene, read);
}

function usePart<Part>(
  subscribe: (tell: () => void) => () => void,
  scene: MapScene,
  read: (plan: MapPlan) => Part,
): Part | null {
  const [keep] = useState(() => keepSameContent<Part | null>());
  return useSyncExternalStore(subscribe, () => {
    const plan = scene.getPlan();
    return keep(plan === null ? null : read(plan));
  });
}

/** Gives back the value before as long as the next ones are written alike as JSON. */
export function keepSameContent<Value>(): (next: Value) => Value {
  let kept: { readonly text: string; readonly value: Value } | null = null;
  return (next) => {
    const text = JSON.stringify(next);
    if (kept?.text !== text) kept = { text, value: next };
    return kept.value;
  };
}
