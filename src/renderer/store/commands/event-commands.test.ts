import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createExplorerStore } from '../explorer-store.ts';
import { createGestures } from '../gestures.ts';
import { createEventCommands } from './event-commands.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The clipboard as a host that takes what it is given, or does not. */
function withClipboard(takesIt: boolean) {
  const preferences = { language: 'system', theme: 'system', showsHint: true } as const;
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' });
  const written: string[] = [];
  const commands = createEventCommands(store, createGestures(store), {
    tableOfEvents: () => ({ text: 'a\tb', html: '<table></table>', count: 3 }),
    textOfEvent: ({ details }) => (details === null ? null : { text: details.event.id, count: 1 }),
    writeClipboard({ text }) {
      written.push(text);
      return Promise.resolve(takesIt);
    },
  });
  const run = async (id: string): Promise<void> => {
    commands.find((command) => command.id === id)?.run();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { store, written, run };
}

test('what was copied is told, and forgotten a moment later', async () => {
  const { store, written, run } = withClipboard(true);
  await run('copyTable');
  expect(written).toEqual(['a\tb']);
  expect(store.getState().copied).toEqual({ what: 'table', count: 3 });
  await vi.advanceTimersByTimeAsync(5000);
  expect(store.getState().copied).toBeNull();
});

test('what the clipboard did not take is told as a problem', async () => {
  const { store, run } = withClipboard(false);
  await run('copyTable');
  expect(store.getState().copied).toBeNull();
  expect(store.getState().notice?.problems.map(({ message }) => message.key)).toEqual(['problem.notCopied']);
});

test('without a chosen event nothing is copied', async () => {
  const { store, written, run } = withClipboard(true);
  await run('copyEvent');
  expect([written, store.getState().copied]).toEqual([[], null]);
});
