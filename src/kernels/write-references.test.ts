import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../shared/dataset.ts';
import { whenFlag, type When } from '../shared/when.ts';
import { onDay, undated, within } from './fixtures/columns.ts';
import { writeBibtex, writeCslJson, writeRis } from './write-references.ts';

const day: When = { ...onDay('2025-10-28'), edtf: '2025-10-28' };
const aboutOctober: When = {
  ...within(Date.parse('2025-10-01'), Date.parse('2025-11-01'), 'month', whenFlag.startApproximate),
  edtf: '2025-10~',
};
const dpa: Source = {
  id: 'src-dpa',
  title: 'Japan will «goldenes Zeitalter» mit USA & 50 % {mehr}',
  publisher: 'dpa',
  url: 'https://example.org/a_b?c={d}',
  date: day,
  kind: 'press',
};

test('a source in BibTeX: what it is, its date in EDTF, and no sign that TeX would take for its own', () => {
  expect(writeBibtex([dpa])).toBe(`@online{src-dpa,
  title = {{Japan will «goldenes Zeitalter» mit USA \\& 50 \\% \\{mehr\\}}},
  organization = {{dpa}},
  date = {2025-10-28},
  url = {https://example.org/a_b?c=%7Bd%7D},
}
`);
  expect(writeBibtex([{ id: 'a b', title: 'A', date: aboutOctober }])).toContain('date = {2025-10~}');
});

test('a source in RIS ends its lines as RIS does, and says the day', () => {
  expect(writeRis([dpa]).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - src-dpa',
    'TI  - Japan will «goldenes Zeitalter» mit USA & 50 % {mehr}',
    'PB  - dpa',
    'PY  - 2025',
    'DA  - 2025/10/28/',
    'UR  - https://example.org/a_b?c={d}',
    'ER  - ',
    '',
  ]);
  expect(writeRis([{ id: 'b', title: 'B', date: aboutOctober }])).toContain('DA  - 2025/10//');
});

test('a source in CSL-JSON says no more than is known of its date', () => {
  const issuedOf = (date: When): unknown => JSON.parse(writeCslJson([{ id: 'x', title: 'X', date }]))[0].issued;
  expect(issuedOf(day)).toEqual({ 'date-parts': [[2025, 10, 28]] });
  expect(issuedOf(aboutOctober)).toEqual({ 'date-parts': [[2025, 10]], circa: true });
  expect(issuedOf({ ...within(0, 1, 'decade'), edtf: '197X' })).toEqual({ literal: '197X' });
  expect(issuedOf({ ...undated, edtf: '' })).toBeUndefined();
});

const anySource: fc.Arbitrary<Source> = fc.record({
  id: fc.string({ minLength: 1 }),
  title: fc.string({ minLength: 1 }),
});

test('whatever sources are called, each is one entry with braces that close, under a key of its own', () => {
  fc.assert(
    fc.property(fc.array(anySource), (sources) => {
      const text = writeBibtex(sources);
      const keys = [...text.matchAll(/^@misc\{([A-Za-z0-9:-]+),$/gm)].map(([, key]) => key);
      expect(new Set(keys).size).toBe(sources.length);
      let depth = 0;
      for (const sign of text.replaceAll(/\\[{}]/g, '')) {
        if (sign === '{') depth++;
        if (sign === '}') depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(
        writeRis(sources)
          .split('\r\n')
          .filter((line) => line === 'ER  - '),
      ).toHaveLength(sources.length);
      expect(JSON.parse(writeCslJson(sources))).toHaveLength(sources.length);
    }),
  );
});
