import { describe, expect, test } from 'vitest';
import { itemCount, rowsOfItems } from '../../kernels/list-items.ts';
import type { ListOrder } from '../../shared/view.ts';
import { openTalks } from './fixtures/open-talks.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import { finish } from '../../kernels/finish.ts';
import { arrangeList } from './arrange-list.ts';
import { isArranged, selectArrangement, selectListBlocks } from './select-list.ts';

const busan = 0;
const summit = 1;
const note = 2;
const dinner = 3;

/** The items from top to bottom; heads are negative. */
function itemsOf(state: ExplorerState): readonly number[] {
  const blocks = selectListBlocks(state);
  return blocks === null ? [] : [...rowsOfItems(blocks, 0, itemCount(blocks))];
}

function rowsBy(order: Partial<ListOrder>): readonly number[] {
  const { store, gestures } = openTalks();
  gestures.setListOrder(order);
  return itemsOf(store.getState());
}

/** The sections as a person reads them. */
function sectionsBy(order: Partial<ListOrder>): readonly (readonly [string, readonly number[]])[] {
  const { store, gestures } = openTalks();
  gestures.setListOrder(order);
  const sections: [string, number[]][] = [];
  for (const row of itemsOf(store.getState())) {
    if (row >= 0) sections.at(-1)?.[1].push(row);
    else sections.push([selectArrangement(store.getState())?.nameOfGroup(~row) ?? '', []]);
  }
  return sections;
}

describe('the list stands', () => {
  test('by time, with undated events last both ways', () => {
    expect(rowsBy({ sort: 'time' })).toEqual([summit, dinner, busan, note]);
    expect(rowsBy({ sort: 'time', descending: true })).toEqual([busan, dinner, summit, note]);
  });

  test('by title as the reader’s language orders letters', () => {
    expect(rowsBy({ sort: 'title' })).toEqual([note, dinner, busan, summit]);
  });

  test('by the first place, with events without one last both ways', () => {
    expect(rowsBy({ sort: 'place' })).toEqual([busan, dinner, summit, note]);
    expect(rowsBy({ sort: 'place', descending: true })).toEqual([summit, dinner, busan, note]);
  });

  test('by importance and category, and by time where these are equal', () => {
    expect(rowsBy({ sort: 'importance', descending: true })).toEqual([busan, note, summit, dinner]);
    expect(rowsBy({ sort: 'category' })).toEqual([summit, dinner, busan, note]);
  });
});

describe('a grouped list', () => {
  test('has a head for each day, in time or against it', () => {
    const days = [
      ['Tue 28 October 2025', [summit, dinner]],
      ['Thu 30 October 2025', [busan]],
    ] as const;
    expect(sectionsBy({ group: 'day' })).toEqual([...days, ['undated', [note]]]);
    expect(sectionsBy({ group: 'day', sort: 'time', descending: true }).map(([name]) => name)).toEqual([
      'Thu 30 October 2025',
      'Tue 28 October 2025',
      'undated',
    ]);
  });

  test('has an event of two places under both, and those without a place under a head of their own', () => {
    expect(sectionsBy({ group: 'place' })).toEqual([
      ['Busan', [summit, busan]],
      ['Kyoto', [dinner]],
      ['Tokyo', [summit]],
      ['No place', [note]],
    ]);
  });

  test('shows only what passes, and no head without an event', () => {
    const { store, gestures } = openTalks();
    gestures.setListOrder({ group: 'category' });
    gestures.setFacet('actor', { only: ['a'], not: [] });
    expect(itemsOf(store.getState())).toEqual([~0, busan]);
    expect(selectArrangement(store.getState())?.nameOfGroup(0)).toBe('Trade');
  });

  test('is the same value until something changes', () => {
    const { store, gestures } = openTalks();
    gestures.setListOrder({ group: 'day', sort: 'title' });
    const before = selectListBlocks(store.getState());
    gestures.hover({ row: busan, from: 'map' });
    gestures.select(busan);
    expect(selectListBlocks(store.getState())).toBe(before);
  });
});

test('a list of many events stands in time until it is sorted, and again while it is sorted otherwise', () => {
  const { store, gestures } = openTalks(10_000);
  const orderOf = () => selectArrangement(store.getState())?.order.sort;
  const arrange = () => {
    const { document, view, language } = store.getState();
    if (document === null) return;
    store.setState({ arrangement: finish(arrangeList(document, view.list, language)) });
  };
  gestures.setListOrder({ sort: 'title' });
  expect([isArranged(store.getState()), orderOf()]).toEqual([false, 'time']);
  arrange();
  expect([isArranged(store.getState()), orderOf()]).toEqual([true, 'title']);
  expect(itemsOf(store.getState()).length).toBe(10_004);
  gestures.setListOrder({ sort: 'place' });
  expect([isArranged(store.getState()), orderOf()]).toEqual([false, 'title']);
});
