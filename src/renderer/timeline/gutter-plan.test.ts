import { describe, expect, test } from 'vitest';
import type { LanePlan } from '../../kernels/lane-layout.ts';
import { planGutter, type GutterPlan } from './gutter-plan.ts';

const widths = { widthOf: (text: string): number => text.length * 6 };
const lane: LanePlan = { lane: 0, top: 0, height: 23, rows: 1, count: 12, placed: [], hidden: [], density: null };
const density = { events: 1246, binPx: 2, counts: new Int32Array(1), highest: 3 };

function plan(change: Partial<LanePlan>, name = 'Minerals deals', gutterPx = 170): GutterPlan {
  return planGutter({ ...lane, ...change }, name, { language: 'en', widths, gutterPx, nameX: 28 });
}

describe('at the left of a lane', () => {
  test('stand name, count and the button to what has no room, side by side in one row', () => {
    const { name, count, countX, button } = plan({ hidden: [3, 4] });
    expect([name, count, countX, button?.text]).toEqual(['Minerals deals', '12', 161, '+2']);
    expect(button?.x).toBeGreaterThanOrEqual(28 + widths.widthOf('Minerals deals'));
    expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(161 - widths.widthOf('12'));
  });

  test('the button stands under the count where there is a second row', () => {
    const { y, button } = plan({ hidden: [3], rows: 2, height: 41 });
    expect(button?.y).toBeGreaterThan(y);
  });

  test('the count gives way before the name is cut, and the button never does', () => {
    const tight = plan({ hidden: [3, 4] }, 'Export controls', 157);
    expect([tight.name, tight.countX, tight.button?.text]).toEqual(['Export controls', null, '+2']);
    const tighter = plan({ hidden: [3, 4] }, 'Negotiations and summits', 150);
    expect(tighter.name).toMatch(/^Negotiati.*…$/);
    expect(tighter.button?.text).toBe('+2');
  });

  test('the count of a density is its button, and a lane that shows all has none', () => {
    expect(plan({ density, count: 1246 })).toMatchObject({ countX: null, button: { text: '1,246' } });
    expect(plan({}).button).toBeNull();
  });
});
