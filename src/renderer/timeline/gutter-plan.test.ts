import { describe, expect, test } from 'vitest';
import type { LanePlan } from '../../kernels/lane-layout.ts';
import { gutterWidth, planGutter, type GutterPlan } from './gutter-plan.ts';

const widths = { widthOf: (text: string): number => text.length * 6 };
const lane: LanePlan = { lane: 0, top: 0, height: 23, rows: 1, count: 12, placed: [], hidden: [], density: null };
const density = { events: 1246, binPx: 2, counts: new Int32Array(1), highest: 3 };

function plan(change: Partial<LanePlan>, name = 'Minerals deals', gutterPx = 170): GutterPlan {
  return planGutter({ ...lane, ...change }, name, { language: 'en', widths, gutterPx, nameX: 28 });
}

describe('at the left of a lane', () => {
  test('stand name, count and the button to what has no room, side by side in one row', () => {
    const { lines, count, countX, button, isCut } = plan({ hidden: [3, 4] });
    expect([...lines, count, countX, button?.text, isCut]).toEqual(['Minerals deals', '12', 161, '+2', false]);
    expect(button?.x).toBeGreaterThanOrEqual(28 + widths.widthOf('Minerals deals'));
    expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(161 - widths.widthOf('12'));
  });

  test('the button stands under the count where there is a second row', () => {
    const { ys, button } = plan({ hidden: [3], rows: 2, height: 41 });
    expect(button?.y).toBeGreaterThan(ys[0] ?? Infinity);
  });

  test('a name that is too long is cut before the count or the button gives way, and says so', () => {
    const tight = plan({ hidden: [3, 4] }, 'Negotiations and summits', 150);
    expect(tight.lines).toHaveLength(1);
    expect(tight.lines[0]).toMatch(/^Neg.*…$/);
    expect([tight.countX, tight.button?.text, tight.isCut]).toEqual([141, '+2', true]);
    expect(tight.nameX + widths.widthOf(tight.lines[0] ?? '')).toBeLessThanOrEqual(tight.button?.x ?? 0);
  });

  test('a name goes on in the second row of its lane, beside the button', () => {
    const name = 'Ministry of Commerce of China (MOFCOM)';
    const { lines, ys, countX, isCut } = plan({ rows: 2, height: 41 }, name, 190);
    expect([lines.join(' '), lines.length, ys.length, countX, isCut]).toEqual([name, 2, 2, 181, false]);
    const cut = plan({ rows: 2, height: 41, hidden: [3] }, name, 170);
    expect([cut.lines.length, cut.isCut]).toEqual([2, true]);
    expect(cut.nameX + widths.widthOf(cut.lines[1] ?? '')).toBeLessThanOrEqual(cut.button?.x ?? 0);
  });

  test('the count of a density is its button, and a lane that shows all has none', () => {
    expect(plan({ density, count: 1246 })).toMatchObject({ countX: null, button: { text: '1,246' } });
    expect(plan({}).button).toBeNull();
  });
});

test('the column of the names is as wide as they need, on a wide timeline up to more pixels than on a narrow one', () => {
  const ruler = { ...widths, scale: 1, font: () => '' };
  expect(gutterWidth(['Trade', 'Law'], ruler, 1400)).toBe(gutterWidth(['Trade', 'Law'], ruler, 400));
  const names = ['Ministry of Commerce of China (MOFCOM)'];
  const [narrow, wide] = [gutterWidth(names, ruler, 430), gutterWidth(names, ruler, 860)];
  expect(wide).toBeGreaterThan(narrow);
  expect(wide / 860).toBeLessThan(0.3);
  // larger words in front of an audience take no larger part of a projector
  expect(gutterWidth(['a'.repeat(90)], { ...ruler, scale: 1.5 }, 1280) / 1280).toBeLessThan(0.3);
});
