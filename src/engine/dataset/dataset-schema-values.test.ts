import { expect, test } from 'vitest';
import { urlSchema } from './dataset-schema-values.ts';

test.each([
  ['https://example.org/a?b=1&c=%20', true],
  ['HTTP://example.org', true],
  ['https://', false],
  ['javascript:alert(1)', false],
  ['https://example.org/a b', false],
  ['https://example.org/a\n', false],
  ['https://example.org/\r\nATTENDEE:mailto:x@example.org', false],
])('%j is an address: %s', (url, isUrl) => {
  expect(urlSchema.safeParse(url).success).toBe(isUrl);
});
