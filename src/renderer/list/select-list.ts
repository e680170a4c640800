import { groupedPlan, ungroupedPlan, type ListPlan } from '../../kernels/list-groups.ts';
import { rowsPassing } from '../../kernels/rows-passing.ts';
import type { ListOrder } from '../../shared/view.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import { rememberLast } from '../store/remember-last.ts';
import { selectPassing } from '../store/selectors.ts';
import { groupingOf, type Grouping } from './list-grouping.ts';
import { sortedRows } from './list-sorting.ts';

/** The list as it stands on screen. */
export interface ShownList {
  readonly plan: ListPlan;
  /** What the head of a section says. */
  nameOfSection(section: number): string;
}

const noRows = new Uint32Array(0);
const emptyList: ShownList = { plan: ungroupedPlan(noRows), nameOfSection: () => '' };

const passingInOrder = rememberLast(rowsPassing);

/** The events that pass, each once, in the order of the list. */
export function selectListRows(state: ExplorerState): Uint32Array {
  const { document, view, language } = state;
  if (document === null) return noRows;
  const { mask, rows, counts } = selectPassing(state);
  const { sort, descending } = view.list;
  if (sort === 'time' && !descending) return rows;
  return passingInOrder(sortedRows(document, sort, descending, language), mask, counts.passing);
}

const listOf = rememberLast((rows: Uint32Array, grouping: Grouping | null, descending: boolean): ShownList => {
  if (grouping === null) return { plan: ungroupedPlan(rows), nameOfSection: () => '' };
  const plan = groupedPlan(rows, grouping.groups, descending);
  return { plan, nameOfSection: (section) => grouping.nameOf(plan.groups[section] ?? 0) };
});

/** What a list sorted by one thing and grouped by the same runs the other way as a whole. */
const sortOfGroup: Readonly<Record<ListOrder['group'], ListOrder['sort'] | null>> = {
  none: null,
  day: 'time',
  place: 'place',
  category: 'category',
};

/** The events that pass, in order and under the heads of their groups. The same value until one of these changes. */
export function selectList(state: ExplorerState): ShownList {
  const { document, view, language } = state;
  if (document === null) return emptyList;
  const { sort, descending, group } = view.list;
  const grouping = groupingOf(document, group, language);
  return listOf(selectListRows(state), grouping, descending && sortOfGroup[group] === sort);
}
