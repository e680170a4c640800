import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearTimeScale } from '../../kernels/time-scale.ts';
import type { Era } from '../../shared/dataset.ts';
import { eraStripHeight, planEraStrip } from './era-strip.ts';
import { eraRowPx } from './timeline-sizes.ts';

const widthOf = (text: string): number => text.length * 6;
/** 20 October to 9 November 2025, 30 px a day. */
const scale = linearTimeScale({ from: Date.UTC(2025, 9, 20), to: Date.UTC(2025, 10, 9) }, 100, 700);

function era(id: string, name: string, from: number, to: number): Era {
  const bounds = { startEarliest: from, startLatest: from, endEarliest: to, endLatest: to };
  const when = { edtf: '', ...bounds, startPrecision: 'day', endPrecision: 'day', flags: 0 } as const;
  return { id, name: { en: name, fr: `${name} (fr)` }, when, sources: [] };
}

const ishiba = era('a', 'Ishiba prime minister', Date.UTC(2024, 9, 1), Date.UTC(2025, 9, 21));
const takaichi = era('b', 'Takaichi prime minister', Date.UTC(2025, 9, 21), Number.POSITIVE_INFINITY);
const truce = era('c', 'October controls suspended', Date.UTC(2025, 10, 7), Date.UTC(2026, 10, 10));

describe('the eras under the axis', () => {
  test('have as many rows as overlap, in every window', () => {
    const heights = [[], [ishiba, takaichi], [ishiba, takaichi, truce]].map((eras) => eraStripHeight(eras, null, 1));
    expect(heights).toEqual([0, eraRowPx(1), 2 * eraRowPx(1)]);
  });

  test('have no more rows than those in the window where others look at it', () => {
    const eras = [ishiba, takaichi, truce];
    const october = linearTimeScale({ from: Date.UTC(2025, 9, 20), to: Date.UTC(2025, 9, 31) }, 100, 700);
    const heightIn = (window: typeof scale): number =>
      eraStripHeight(eras, planEraStrip(eras, window, 'en', widthOf), 1);
    expect([heightIn(october), heightIn(scale)]).toEqual([eraRowPx(1), 2 * eraRowPx(1)]);
    expect(eraStripHeight(eras, [], 1)).toBe(0);
  });

  test('are higher where words are larger', () => {
    expect(eraStripHeight([ishiba], null, 1.35)).toBeGreaterThan(eraStripHeight([ishiba], null, 1));
  });

  test('say their names where they begin, or at the edge while they last, and before they begin where that has no room', () => {
    const bands = planEraStrip([ishiba, takaichi, truce], scale, 'en', widthOf);
    expect(bands.map(({ name, nameX, row }) => [name, nameX, row])).toEqual([
      ['', 106, 0],
      ['Takaichi prime minister', 136, 0],
      ['October controls suspended', 478, 1],
    ]);
  });

  test('keep more than half of a name that is cut, or nothing', () => {
    const words = (name: string, from: number): readonly string[] =>
      planEraStrip(
        [{ ...truce, name: { en: name } }],
        linearTimeScale({ from, to: from + 864e5 }, 0, 100),
        'en',
        widthOf,
      ).map((band) => band.name);
    const inside = Date.UTC(2025, 11, 1);
    expect(words('Controls of October', inside)).toEqual(['Controls of…']);
    expect(words('Controls of October suspended', inside)).toEqual(['']);
  });

  test('never lay a name over another name or another era of its row', () => {
    const days = fc.integer({ min: 0, max: 40 });
    const anyEras = fc.array(fc.tuple(days, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 30 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyEras, (made) => {
        const day = (n: number): number => Date.UTC(2025, 9, 10 + n);
        const eras = made.map(([from, long, letters], at) =>
          era(`${at}`, 'ab '.repeat(letters), day(from), day(from + long)),
        );
        const named = planEraStrip(eras, scale, 'en', widthOf).filter(({ row }) => row < 2);
        for (const one of named.filter(({ name }) => name !== '')) {
          const [x0, x1] = [one.nameX, one.nameX + widthOf(one.name)];
          for (const other of named.filter(({ era: of, row }) => of !== one.era && row === one.row)) {
            expect(x1 <= other.x0 || x0 >= other.x1).toBe(true);
            if (other.name !== '') {
              expect(x1 <= other.nameX || x0 >= other.nameX + widthOf(other.name)).toBe(true);
            }
          }
        }
      }),
    );
  });
});
