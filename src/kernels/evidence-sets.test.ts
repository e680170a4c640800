import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceSets, evidenceValues } from './evidence-sets.ts';
import { columnsFixture, undated, type FixtureEvent } from './fixtures/columns.ts';

/** The source with the number 1 is graded, 0 and 2 are not. */
const isGraded = Uint8Array.of(0, 1, 0);

function said(events: readonly Partial<FixtureEvent>[]): readonly (readonly string[])[] {
  const columns = columnsFixture(events.map((event) => ({ ...undated, ...event })));
  const { sets, offsets, values } = evidenceSets(columns, isGraded);
  const names = [...evidenceValues, 'nothing'];
  return Array.from(sets, (set) =>
    Array.from(values.subarray(offsets[set], offsets[set + 1]), (at) => names[at] ?? '?'),
  );
}

test('an event without sources is unsourced, and nobody could grade any', () => {
  expect(said([{}])).toEqual([['unsourced']]);
});

test('one source is told from several, and ungraded ones from those of which one is graded', () => {
  expect(said([{ sources: [0] }, { sources: [1] }, { sources: [0, 2] }, { sources: [0, 1] }])).toEqual([
    ['single', 'ungraded'],
    ['single'],
    ['ungraded'],
    ['nothing'],
  ]);
});

test('an event is disputed where one of its citations says so', () => {
  expect(said([{ sources: [0, 1], disputed: true }])).toEqual([['disputed']]);
});

test('says of any event what its citations say one by one', () => {
  const event = fc.record({
    sources: fc.uniqueArray(fc.integer({ min: 0, max: 2 })),
    disputed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const naive = events.map(({ sources, disputed }) => {
        const wanting = [
          ...(sources.length === 0 ? ['unsourced'] : []),
          ...(sources.length === 1 ? ['single'] : []),
          ...(disputed ? ['disputed'] : []),
          ...(sources.length > 0 && !sources.includes(1) ? ['ungraded'] : []),
        ];
        return wanting.length === 0 ? ['nothing'] : wanting;
      });
      expect(said(events)).toEqual(naive);
    }),
  );
});
