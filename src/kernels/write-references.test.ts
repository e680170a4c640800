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
    'T2  - dpa',
    'PY  - 2025',
    'DA  - 2025/10/28/',
    'UR  - https://example.org/a_b?c={d}',
    'ER  - ',
    '',
  ]);
});

test('what RIS has no field for is not lost: that a date is vague, an interval, or no calendar date', () => {
  const linesOf = (date: When): readonly string[] =>
    writeRis([{ id: 'b', title: 'B', date }])
      .split('\r\n')
      .filter((line) => /^(?:PY|DA|N1)/.test(line));
  expect(linesOf(day)).toEqual(['PY  - 2025', 'DA  - 2025/10/28/']);
  expect(linesOf(aboutOctober)).toEqual(['PY  - 2025', 'DA  - 2025/10//circa', 'N1  - EDTF: 2025-10~']);
  const vague = { ...onDay('2010-10-28'), flags: whenFlag.startUncertain, edtf: '2010-10-28?' };
  expect(linesOf(vague)).toEqual(['PY  - 2010', 'DA  - 2010/10/28/circa', 'N1  - EDTF: 2010-10-28?']);
  const days = { ...day, flags: whenFlag.interval, edtf: '2025-10-28/2025-10-28' };
  expect(linesOf(days)).toEqual(['PY  - 2025', 'DA  - 2025/10/28/', 'N1  - EDTF: 2025-10-28/2025-10-28']);
  expect(linesOf({ ...within(0, 1, 'decade'), edtf: '197X' })).toEqual(['N1  - EDTF: 197X']);
  expect(linesOf({ ...undated, edtf: '' })).toEqual([]);
});

test('a newspaper or an encyclopedia is what its article stands in, and others have a publisher', () => {
  const itemOf = (kind: string) => JSON.parse(writeCslJson([{ ...dpa, kind }]))[0];
  for (const [kind, tag] of [
    ['press', 'T2'],
    ['article', 'T2'],
    ['encyclopedia', 'T2'],
    ['official', 'PB'],
    ['data', 'PB'],
  ] as const) {
    const [field, other] = tag === 'T2' ? ['container-title', 'publisher'] : ['publisher', 'container-title'];
    expect(itemOf(kind)).toHaveProperty(field, 'dpa');
    expect(itemOf(kind)).not.toHaveProperty(other);
    expect(writeRis([{ ...dpa, kind }]).match(/^(?:PB|T2) {2}- .*$/gm)).toEqual([`${tag}  - dpa`]);
  }
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
