import { useState, useSyncExternalStore } from 'react';
import type { MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';

/**
 * What a view draws of the plan, by `read`: null without a plan, and the same value as before while its content is the
 * same, so that nothing is drawn again. For small plain values.
 */
export function usePlanPart<Part>(scene: MapScene, read: (plan: MapPlan) => Part): Part | null {
  const [keep] = useState(() => keepSameContent<Part | null>());
  return useSyncExternalStore(scene.subscribe, () => {
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
