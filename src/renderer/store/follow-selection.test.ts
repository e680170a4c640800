import { expect, test } from 'vitest';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import { success } from '../../shared/problem.ts';
import { createExplorerStore } from './explorer-store.ts';
import type { OpenDocument } from './explorer-state.ts';
import { talksSummary } from './fixtures/talks-summary.ts';
import { textColumn } from './fixtures/text-column.ts';
import { followSelection } from './follow-selection.ts';
import { createGestures } from './gestures.ts';

const when = { edtf: '2025-10-28', ...onDay('2025-10-28') };

/** A window on two events, `a` and `b`, whose details come when they are given. */
function openTwo() {
  const columns = {
    ...columnsFixture([onDay('2025-10-28'), onDay('2025-10-30')]),
    byId: Uint32Array.of(0, 1),
    id: textColumn(['a', 'b']),
  };
  const document: OpenDocument = {
    summary: talksSummary(2),
    columns,
    told: columns,
    timeZone: null,
    placed: new Uint8Array(2),
  };
  const look = { language: 'en', theme: 'light' } as const;
  const store = createExplorerStore({ ...look, showsHint: false }, look);
  store.setState({ document });
  const waiting: (() => void)[] = [];
  followSelection(store, {
    async getEventDetails({ row }) {
      await new Promise<void>((give) => waiting.push(give));
      const nothing = { sources: [], claims: [], relations: [], notes: [] };
      const lists = { places: [], actors: [], citations: [], tags: [], unverified: [] };
      const event = { id: row === 0 ? 'a' : 'b', title: {}, when, category: 'talks', importance: 3, ...lists };
      return success({ ...nothing, event });
    },
  });
  const give = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((done) => setTimeout(done));
  };
  return { gestures: createGestures(store), give, shown: () => store.getState().details?.event.id ?? null };
}

test('from event to event the details before stay until those that are wanted are there', async () => {
  const { gestures, give, shown } = openTwo();
  gestures.selectRows([0]);
  await give();
  expect(shown()).toBe('a');
  gestures.selectRows([1]);
  expect(shown()).toBe('a');
  await give();
  expect(shown()).toBe('b');
});

test('details that stood behind a page do not come up again for another event that is chosen', async () => {
  const { gestures, give, shown } = openTwo();
  gestures.selectRows([0]);
  await give();
  gestures.openPage({ list: 'actors', id: 'a' });
  expect(shown()).toBe('a');
  gestures.selectRows([1]);
  expect(shown()).toBeNull();
  await give();
  expect(shown()).toBe('b');
});

test('back from a page to the event before it, its details are there at once', async () => {
  const { gestures, give, shown } = openTwo();
  gestures.selectRows([0]);
  await give();
  gestures.openPage({ list: 'actors', id: 'a' });
  gestures.closePage();
  expect(shown()).toBe('a');
});
