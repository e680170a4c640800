import { expect, test } from 'vitest';
import { tableOfEvents } from './event-table.ts';
import { openTalks } from './fixtures/open-talks.ts';

test('the table holds the events that pass once each, in the order of the list, with what is known of them', () => {
  const { store, gestures } = openTalks();
  gestures.setListOrder({ group: 'place', sort: 'time' });
  const { text, count } = tableOfEvents(store.getState());
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
    expect.arrayContaining(['dîner', 'Kyoto']),
    expect.arrayContaining(['Échange à Busan', 'A; B']),
    ["'=note", 'undated', '', '', '', '', '', 'Law', 'Happened', 'High', ''],
  ]);
});

test('the HTML form has the same cells', () => {
  const { store } = openTalks();
  const { text, html = '' } = tableOfEvents(store.getState());
  const cells = [...html.matchAll(/<t[dh]>([^<]*)<\/t[dh]>/g)].map(([, cell]) => cell);
  expect(cells).toEqual(text.split(/[\t\n]/));
});
