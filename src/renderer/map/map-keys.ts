import type { PlacedMark } from '../../kernels/map-marks.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import type { MapScene } from './map-scene.ts';

export interface KeyActions {
  select(row: number): void;
  open(mark: PlacedMark): void;
  fitAll(): void;
  fitSelection(): void;
}

/**
 * The keys of the map beyond those that Leaflet has (arrows pan, + and − zoom): full stop goes to the next mark by its
 * distance from the middle (with Shift to the one before), Enter selects its events one after the other, Shift+Enter does
 * what a click does, Home and End fit all and the selection. Returns its own undo.
 */
export function linkKeys(scene: MapScene, actions: KeyActions): () => void {
  const container = scene.map.getContainer();

  function step(by: 1 | -1): void {
    const marks = marksFromMiddle(scene);
    if (marks.length === 0) return;
    const at = marks.findIndex(({ cluster }) => cluster.places[0] === scene.getFocus());
    const next = at < 0 ? (by > 0 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length;
    scene.setFocus(marks[next]?.cluster.places[0] ?? null);
  }
  function enter(asClick: boolean): boolean {
    const mark = marksFromMiddle(scene).find(({ cluster }) => cluster.places[0] === scene.getFocus());
    if (mark === undefined) return false;
    const { rows } = mark.cluster;
    const [selected] = selectSelectedRows(scene.store.getState());
    const next = rows[(selected === undefined ? 0 : rows.indexOf(selected) + 1) % rows.length];
    if (asClick || next === undefined) actions.open(mark);
    else actions.select(next);
    return true;
  }
  function onKey(event: KeyboardEvent): void {
    if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '.') step(1);
    else if (event.key === ':' || event.key === '>') step(-1);
    else if (event.key === 'Home') actions.fitAll();
    else if (event.key === 'End') actions.fitSelection();
    else if (event.key !== 'Enter' || !enter(event.shiftKey)) return;
    event.preventDefault();
  }
  const onBlur = (): void => scene.setFocus(null);
  container.addEventListener('keydown', onKey);
  container.addEventListener('blur', onBlur);
  return () => {
    container.removeEventListener('keydown', onKey);
    container.removeEventListener('blur', onBlur);
  };
}

/** The marks in view, nearest to the middle first; of a place in two copies of the world only the nearer one. */
function marksFromMiddle({ getPlan }: MapScene): readonly PlacedMark[] {
  const plan = getPlan();
  if (plan === null) return [];
  const { left, top, right, bottom } = plan.frame.pane;
  const away = ({ x, y }: PlacedMark): number => Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
  return plan.marks.filter(({ inPane }) => inPane).toSorted((a, b) => away(a) - away(b));
}
