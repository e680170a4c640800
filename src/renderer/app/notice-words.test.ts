import { expect, test } from 'vitest';
import { translatorFor } from '../../messages/translator.ts';
import type { Problem } from '../../shared/problem.ts';
import { leftOutFirst, noticeText } from './notice-words.ts';

const problem = (severity: Problem['severity'], path: string): Problem => ({
  severity,
  path,
  message: { key: 'problem.stale' },
});
const problems = [problem('warning', 'a'), problem('error', 'b'), problem('warning', ''), problem('error', 'c')];

test('what was left out comes first, and nothing is lost', () => {
  expect(leftOutFirst(problems).map(({ path }) => path)).toEqual(['b', 'c', 'a', '']);
});

test('the text has every problem on a line of its own, after its path', () => {
  const text = noticeText(translatorFor('en'), { kind: 'failed', fileName: 'x.json', problems }, null);
  const [title, ...lines] = text.trimEnd().split('\n');
  const said = translatorFor('en')('problem.stale');
  expect(title).toBe('x.json was not opened');
  expect(lines).toEqual([`b\t${said}`, `c\t${said}`, `a\t${said}`, said]);
});
