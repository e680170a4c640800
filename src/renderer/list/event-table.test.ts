import { expect, test } from 'vitest';
import type { ClipboardContent } from '../store/commands/event-commands.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import { mostCopied, tableOfEvents } from './event-table.ts';
import { openTalks } from './fixtures/open-talks.ts';

function tableOf(state: ExplorerState): ClipboardContent {
  const table = tableOfEvents(state);
  if ('limit' in table) throw new Error('no table was made');
  return table;
}

test('the table holds the events that pass once each, in the order and groups of the list, with what is known of them', () => {
  const { store, gestures } = openTalks();
  gestures.setListOrder({ group: 'place', sort: 'time' });
  const { text, count } = tableOf(store.getState());
  const [head, ...lines] = text.split('\n').map((line) => line.split('\t'));
  expect(count).toBe(4);
  expect(head?.length).toBe(11);
  expect(lines).toEqual([
    [
      'Sommet',
      '28 Oct 2025',
      '2025-10-28',
      '2025-10-28T00:00:00.000Z',
      '2025-10-29T00:00:00.000Z',
      'Tokyo; Busan',
      '',
      'Trade',
      'Happened',
      'High',
      'S; T',
    ],
    expect.arrayContaining(['Échange à Busan', 'A; B']),
    expect.arrayContaining(['dîner', 'Kyoto']),
    ["'=note", 'undated', '', '', '', '', '', 'Law', 'Happened', 'High', ''],
  ]);
});

test('the HTML form has the same cells', () => {
  const { store } = openTalks();
  const { text, html = '' } = tableOf(store.getState());
  const cells = [...html.matchAll(/<t[dh]>([^<]*)<\/t[dh]>/g)].map(([, cell]) => cell);
  expect(cells).toEqual(text.split(/[\t\n]/));
});

test('of more events than a clipboard is good for no table is made, but their number is told', () => {
  const { store } = openTalks(mostCopied);
  expect(tableOfEvents(store.getState())).toEqual({ count: mostCopied + 4, limit: mostCopied });
});
