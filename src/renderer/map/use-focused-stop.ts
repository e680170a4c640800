import { useState, useSyncExternalStore } from 'react';
import { rememberLast } from '../store/remember-last.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';
import { stopAt, type MapStop } from './map-stops.ts';

/** The mark or cell that the keyboard is at, in the plan that is shown now. */
export function useFocusedStop(scene: MapScene): MapStop | null {
  const [stopOf] = useState(() =>
    rememberLast((plan: MapPlan | null, focus: number | null) => (plan === null ? null : stopAt(plan, focus))),
  );
  return useSyncExternalStore(scene.subscribe, () => stopOf(scene.getPlan(), scene.getFocus()));
}
