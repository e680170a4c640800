import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headOfCanvas, pageNotices } from './page-notices.mjs';
import { projectRoot } from './project-root.mjs';

test('a page carries the notices up to the libraries that paint PNG, and says where the others are', () => {
  const own = pageNotices(readFileSync(join(projectRoot, 'THIRD-PARTY-NOTICES.md'), 'utf8'));
  expect(own).toContain('### react ');
  expect(own).toContain('they stand at the end of `THIRD-PARTY-NOTICES.md`');
  expect(own).not.toContain('### Skia');
});

test('notices without that part are refused', () => {
  expect(() => pageNotices('## To know first\n')).toThrow(headOfCanvas);
  for (const end of ['\n', '\r\n']) expect(pageNotices(`one${end}${headOfCanvas}${end}two`)).toBe('one');
});
