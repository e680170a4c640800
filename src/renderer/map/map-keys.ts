import { isInPane } from '../../kernels/map-frame.ts';
import { stopTowards, type StepDirection } from '../../kernels/mark-steps.ts';
import type { Flow } from '../../shared/dataset.ts';
import type { MessageKey } from '../../messages/en.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';
import { isSameStop, placeOfStop, stopAt, stopsFromMiddle, type MapStop } from './map-stops.ts';
import type { MapTarget } from './map-target.ts';

export interface KeyActions {
  /** `closer`: as a click does. `list`: the events of a mark as a list, also where a closer look would part them. */
  open(target: MapTarget, opening: 'closer' | 'list'): void;
  /** `at`: CSS pixels of the map's element. */
  openFlow(flow: Flow, at: { readonly x: number; readonly y: number }): void;
  fitAll(): void;
  fitSelection(): void;
}

/** The keys of the map, for the sheet of shortcuts. */
export const mapKeys: readonly { readonly keys: string; readonly label: MessageKey }[] = [
  { keys: '← → ↑ ↓', label: 'map.keys.pan' },
  { keys: '+ −', label: 'map.keys.zoom' },
  { keys: '. ,', label: 'map.keys.step' },
  { keys: 'Shift ← → ↑ ↓', label: 'map.keys.towards' },
  { keys: 'Enter', label: 'map.keys.open' },
  { keys: 'Shift+Enter', label: 'map.keys.closer' },
  { keys: 'F', label: 'map.keys.flow' },
  { keys: '0 Home', label: 'map.keys.fitAll' },
  { keys: 'Z End', label: 'map.keys.fitSelection' },
  { keys: 'Enter Backspace', label: 'map.keys.corner' },
  { keys: 'Shift+Enter', label: 'map.keys.close' },
];

const directions: Readonly<Record<string, StepDirection>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The keys of the map beyond those that Leaflet has (arrows pan, + and − zoom): full stop goes to the next mark by its
 * distance from the middle and comma to the one before, Shift with an arrow to the nearest one on that side; Enter opens
 * it. Returns its own undo.
 */
export function linkKeys(scene: MapScene, actions: KeyActions): () => void {
  const container = scene.map.getContainer();
  let flow: Flow | null = null;

  function goTo(plan: MapPlan, stop: MapStop | undefined): void {
    if (stop !== undefined) scene.setFocus(placeOfStop(plan, stop));
  }
  function step(by: 1 | -1): void {
    const plan = scene.getPlan();
    const stops = plan === null ? [] : stopsFromMiddle(plan);
    if (plan === null || stops.length === 0) return;
    const here = stopAt(plan, scene.getFocus());
    const at = here === null ? -1 : stops.findIndex((stop) => isSameStop(stop, here));
    const next = at < 0 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length;
    goTo(plan, stops[next]);
  }
  function stepTowards(direction: StepDirection): void {
    const plan = scene.getPlan();
    if (plan === null) return;
    const stops = stopsFromMiddle(plan);
    const here = stopAt(plan, scene.getFocus());
    const next = here === null ? stops[0] : stopTowards(stops, here, direction);
    goTo(plan, next ?? undefined);
  }
  function enter(opening: 'closer' | 'list'): boolean {
    const plan = scene.getPlan();
    const stop = plan === null ? null : stopAt(plan, scene.getFocus());
    if (stop !== null) actions.open(stop.target, opening);
    return stop !== null;
  }
  /** The next one of the flows in view, beside the middle of its line. */
  function stepToFlow(): void {
    const plan = scene.getPlan();
    if (plan === null) return;
    const { frame } = plan;
    const bodies = plan.flows.filter(({ line }) => line.some((point) => isInPane(frame, point)));
    const at = bodies.findIndex(({ course }) => course.flow === flow);
    const next = bodies[(at + 1) % bodies.length];
    if (next === undefined) return;
    flow = next.course.flow;
    const shown = next.line.filter((point) => isInPane(frame, point));
    const middle = shown[Math.floor(shown.length / 2)];
    if (middle !== undefined) actions.openFlow(flow, { x: middle.x - frame.pane.left, y: middle.y - frame.pane.top });
  }
  function act({ key, shiftKey }: KeyboardEvent): boolean {
    const direction = directions[key];
    if (direction !== undefined && shiftKey) stepTowards(direction);
    else if (key === '.') step(1);
    else if (key === ',' || key === ':' || key === '>') step(-1);
    else if (key === 'f' || key === 'F') stepToFlow();
    else if (key === '0' || key === 'Home') actions.fitAll();
    else if (key === 'z' || key === 'Z' || key === 'End') actions.fitSelection();
    else return key === 'Enter' && enter(shiftKey ? 'closer' : 'list');
    return true;
  }
  function onKey(event: KeyboardEvent): void {
    if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey || !act(event)) return;
    event.preventDefault();
    // Leaflet hears keys on the same element, and would pan by Shift and an arrow
    event.stopImmediatePropagation();
  }
  /** While the events of a mark are listed beside it, the keyboard stays there. */
  function onBlur({ relatedTarget }: FocusEvent): void {
    const staysOnMap = relatedTarget instanceof Node && container.parentElement?.contains(relatedTarget) === true;
    if (!staysOnMap) scene.setFocus(null);
  }
  container.addEventListener('keydown', onKey, true);
  container.addEventListener('blur', onBlur);
  return () => {
    container.removeEventListener('keydown', onKey, true);
    container.removeEventListener('blur', onBlur);
  };
}
