import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWhen, undatedWhen } from '../dates/edtf.ts';
import { recordText } from './record-text.ts';

function whenOf(edtf: string): unknown {
  const when = parseWhen(edtf);
  return when.ok ? when.value : undatedWhen(edtf);
}

const text = fc.oneof(fc.string(), fc.constantFrom('', '""', '"startEarliest":', '\\'));
const when = fc.constantFrom('', '2025-10-28', '../2026', '-0043-03-15').map(whenOf);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    text,
    fc.constant(null),
    fc.integer(),
    fc.boolean(),
    when,
    fc.array(tie('any')),
    fc.dictionary(text, tie('any')),
  ),
})).any;

/** What the text says: dates as their EDTF, and no field that is empty. */
function plain(found: unknown): unknown {
  if (Array.isArray(found)) return found.map((each) => plain(each) ?? null);
  if (typeof found !== 'object' || found === null) return found === '' || found === null ? undefined : found;
  if ('startEarliest' in found && 'edtf' in found) return found.edtf === '' ? undefined : found.edtf;
  return Object.fromEntries(Object.entries(found).map(([name, each]) => [name, plain(each)]));
}

test('a record is written with its dates as EDTF and without what is empty, wherever they stand', () => {
  const record = fc.dictionary(fc.constantFrom('when', 'title', 'date', 'points'), value);
  fc.assert(
    fc.property(record, (one) => {
      expect(recordText(one)).toBe(JSON.stringify(plain(one)));
    }),
  );
});
