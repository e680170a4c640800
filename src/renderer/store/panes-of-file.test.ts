import { expect, test } from 'vitest';
import { whenFlag } from '../../shared/when.ts';
import type { OpenDocument } from './explorer-state.ts';
import { panesOfFile } from './panes-of-file.ts';

function fileOf(whenFlags: readonly number[], placed: readonly number[], claims = 0, stories = 0): OpenDocument {
  const summary = { claims: Array.from({ length: claims }), stories: Array.from({ length: stories }) };
  const columns = { whenFlags: Uint16Array.from(whenFlags) };
  return { summary, columns, placed: Uint8Array.from(placed) } as unknown as OpenDocument;
}

const whole = fileOf([0, 0], [1, 1]);

test('trays stay where something waits in them', () => {
  const left = (file: OpenDocument): string | null => panesOfFile({ left: 'trays', right: null }, file).left;
  expect(left(whole)).toBe('facets');
  expect(left(fileOf([0, whenFlag.undated], [1, 1]))).toBe('trays');
  expect(left(fileOf([0, 0], [0, 1]))).toBe('trays');
});

test('story and claims stay where there are some', () => {
  const right = (shown: 'story' | 'claims', file: OpenDocument): string | null =>
    panesOfFile({ left: null, right: shown }, file).right;
  expect([right('story', whole), right('claims', whole)]).toEqual(['details', 'details']);
  const told = fileOf([0], [1], 1, 1);
  expect([right('story', told), right('claims', told)]).toEqual(['story', 'claims']);
});

test('all other panes stay, and what is folded away does', () => {
  for (const panes of [
    { left: 'list', right: 'records' },
    { left: null, right: null },
    { left: 'facets', right: 'details' },
  ] as const)
    expect(panesOfFile(panes, whole)).toEqual(panes);
});
