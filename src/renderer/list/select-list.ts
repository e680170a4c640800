import type { ListBlocks } from '../../kernels/list-blocks.ts';
import { rowCount } from '../../kernels/list-entries.ts';
import { finish } from '../../kernels/finish.ts';
import type { Language } from '../../shared/language.ts';
import type { ListOrder } from '../../shared/view.ts';
import { blocksOf } from '../store/blocks-of.ts';
import type { Arrangement, ExplorerState, OpenDocument } from '../store/explorer-state.ts';
import { selectFiltering } from '../store/selectors.ts';
import { arrangeList, isInTime } from './arrange-list.ts';

/** A list of no more events is sorted where it is asked for: nobody sees it wait. */
const mostAtOnce = 10_000;

const arrangedAtOnce = new WeakMap<OpenDocument, Arrangement>();

/** The list as it stands on screen: as it is asked for, or as it stood, while it is being sorted. Null: nothing is open. */
export function selectArrangement(state: ExplorerState): Arrangement | null {
  const { document, view, language, arrangement } = state;
  if (document === null) return null;
  if (isAtOnce(document, view.list)) return atOnce(document, view.list, language);
  // after an edit, too: all but one event stand where they stood, as long as none was added or removed
  if (arrangement !== null && rowCount(arrangement.entries) === document.columns.count) return arrangement;
  return atOnce(document, { sort: 'time', descending: false, group: 'none' }, language);
}

/** False while the list is being sorted. */
export function isArranged({ document, view, language, arrangement }: ExplorerState): boolean {
  if (document === null || isAtOnce(document, view.list)) return true;
  return (
    arrangement !== null &&
    arrangement.revision === document.summary.revision &&
    arrangement.timeZone === document.timeZone &&
    isSame(arrangement, view.list, language)
  );
}

/** What of the list passes the filters; the same value until something changes. Null: nothing is open. */
export function selectListBlocks(state: ExplorerState): ListBlocks | null {
  const arrangement = selectArrangement(state);
  if (state.document === null || arrangement === null) return null;
  return blocksOf(state.document.columns, arrangement.entries, selectFiltering(state));
}

function isAtOnce({ columns }: OpenDocument, order: ListOrder): boolean {
  return columns.count <= mostAtOnce || isInTime(order);
}

function atOnce(document: OpenDocument, order: ListOrder, language: Language): Arrangement {
  const known = arrangedAtOnce.get(document);
  if (known !== undefined && isSame(known, order, language)) return known;
  const arrangement = finish(arrangeList(document, order, language));
  arrangedAtOnce.set(document, arrangement);
  return arrangement;
}

function isSame(known: Arrangement, order: ListOrder, language: Language): boolean {
  const { sort, descending, group } = known.order;
  return known.language === language && sort === order.sort && descending === order.descending && group === order.group;
}
