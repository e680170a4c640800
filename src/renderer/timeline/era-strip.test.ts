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
    const heights = [[], [ishiba, takaichi], [ishiba, takaichi, truce]].map((eras) => eraStripHeight(eras, 1));
    expect(heights).toEqual([0, eraRowPx(1), 2 * eraRowPx(1)]);
  });

  test('are higher where words are larger', () => {
    expect(eraStripHeight([ishiba], 1.35)).toBeGreaterThan(eraStripHeight([ishiba], 1));
  });

  test('say their names where they begin, or at the edge while they last, and cut them at a word or not at all', () => {
    const bands = planEraStrip([ishiba, takaichi, truce], scale, 'en', widthOf);
    expect(bands.map(({ name, nameX, row }) => [name, nameX, row])).toEqual([
      ['', 106, 0],
      ['Takaichi prime minister', 136, 0],
      ['October…', 646, 1],
    ]);
  });
});
