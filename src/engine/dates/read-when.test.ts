import { beforeAll, expect, test } from 'vitest';
import { readWhen } from './read-when.ts';

// the names of the months are loaded with the first date in words
beforeAll(() => readWhen('Oct 2025'), 60_000);

/** The EDTF that was understood, or the key of the problem. */
async function understood(text: string): Promise<string> {
  const when = await readWhen(text);
  return when.ok ? when.value.edtf : (when.problems[0]?.message.key ?? '');
}

test.each([
  ['2025-10~', '2025-10~'],
  [' 2025-10-28 ', '2025-10-28'],
  ['2025/2026', '2025/2026'],
  ['', ''],
  ['30 Oct 2025', '2025-10-30'],
  ['October 30th, 2025', '2025-10-30'],
  ['1er novembre 2025', '2025-11-01'],
  ['27/10/2025', '2025-10-27'],
  ['octobre 2025', '2025-10'],
  ['Feb 2025', '2025-02'],
  ['500 BC', '-0499'],
  ['26–30 October 2025', '2025-10-26/2025-10-30'],
  ['from 1 to 31 October 2025', '2025-10/2025-10'],
  ['du 26 octobre au 2 novembre 2025', '2025-10-26/2025-11-02'],
  ['2013 – 2026', '2013/2026'],
  ['by March 2026', '../2026-03'],
  ['d’ici mars 2026', '../2026-03'],
  ['depuis 2010', '2010/..'],
  ['since 2010', '2010/..'],
  ['c. 2010', '2010~'],
  ['vers octobre 2025', '2025-10~'],
])('“%s” is understood as %s', async (text, edtf) => {
  expect(await understood(text)).toBe(edtf);
});

test.each([
  ['30 October', 'problem.whenNotRead'],
  ['31 June 2025', 'problem.whenNotRead'],
  ['soon', 'problem.whenNotRead'],
  ['from', 'problem.whenNotRead'],
  ['2026-02/2025-01', 'problem.dateReversed'],
])('“%s” is not: %s', async (text, problem) => {
  expect(await understood(text)).toBe(problem);
});
