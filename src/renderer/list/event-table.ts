import { itemCount, rowsOfItems } from '../../kernels/list-items.ts';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { clockWords } from '../../messages/zone-names.ts';
import type { Source } from '../../shared/dataset.ts';
import { whenOfRow, type ListColumn } from '../../shared/event-columns.ts';
import { chooseText, type Language, type LocalText } from '../../shared/language.ts';
import type { EpochMs } from '../../shared/when.ts';
import type { ClipboardContent, TooMuch } from '../store/commands/event-commands.ts';
import { edtfOf, titleOf } from '../store/event-text.ts';
import type { ExplorerState, OpenDocument } from '../store/explorer-state.ts';
import { selectFiltering } from '../store/selectors.ts';
import { selectListBlocks } from './select-list.ts';
import { htmlTable, tabbedTable, type Table } from './table-text.ts';

/** So many events go to the clipboard at once: they stand there twice, as text and as HTML, and are made while one waits. */
export const mostCopied = 20_000;

/**
 * The events that pass, in the order of the list, as a table for the clipboard: each stands in it once. Of more than
 * `mostCopied` no table is made; their number is told.
 */
export function tableOfEvents(state: ExplorerState): ClipboardContent | TooMuch {
  const { passing } = selectFiltering(state).counts;
  if (passing > mostCopied) return { count: passing, limit: mostCopied };
  const blocks = selectListBlocks(state);
  // an event of several groups stands where it is first
  const items = blocks === null ? [] : [...new Set(rowsOfItems(blocks, 0, itemCount(blocks)))];
  const rows = items.filter((row) => row >= 0);
  const table = state.document === null ? [] : eventTable(state.document, rows, state.language);
  return { text: tabbedTable(table), html: htmlTable(table), count: rows.length };
}

function eventTable(document: OpenDocument, rows: readonly number[], language: Language): Table {
  const { columns, told, timeZone, summary } = document;
  const say = translatorFor(language);
  const textOf = (named: { readonly name: LocalText } | undefined): string =>
    named === undefined ? '' : chooseText(named.name, language).text;
  const places = summary.places.map(textOf);
  const actors = summary.actors.map(textOf);
  const sources = summary.sources.map(sourceWords);
  const categories = summary.categories.map(textOf);
  const statuses = summary.statuses.map((word) => wordOf(say, 'eventStatus', word));
  const certainties = summary.certainties.map((word) => wordOf(say, 'certainty', word));
  const head = [
    say('table.title'),
    timeZone === null ? say('table.when') : `${say('table.when')} (${clockWords(timeZone, language)})`,
    say('table.edtf'),
    say('table.earliest'),
    say('table.latest'),
    say('table.places'),
    say('table.actors'),
    say('table.category'),
    say('table.status'),
    say('table.certainty'),
    say('table.sources'),
  ];
  const cellsOf = (row: number): readonly string[] => {
    const edtf = edtfOf(document, row);
    const when = whenOfRow(columns, row, edtf);
    return [
      titleOf(document, row, language),
      formatWhen(when, language),
      edtf,
      isoWords(told.startEarliest[row] ?? Infinity),
      isoWords(told.endLatest[row] ?? Infinity),
      joined(columns.places, row, places),
      joined(columns.actors, row, actors),
      categories[columns.category[row] ?? 0] ?? '',
      statuses[columns.status[row] ?? 0] ?? '',
      certainties[columns.certainty[row] ?? 0] ?? '',
      joined(columns.sources, row, sources),
    ];
  };
  return [head, ...rows.map(cellsOf)];
}

function joined({ offsets, values }: ListColumn, row: number, names: readonly string[]): string {
  const listed = values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
  return Array.from(listed, (value) => names[value] ?? '').join('; ');
}

function sourceWords({ title, publisher }: Source): string {
  return publisher === undefined ? title : `${publisher}: ${title}`;
}

/** ISO 8601 in UTC; empty for an open bound. */
function isoWords(instant: EpochMs): string {
  return Number.isFinite(instant) ? new Date(instant).toISOString() : '';
}
