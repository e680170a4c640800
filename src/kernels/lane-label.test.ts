import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLabel, shortestForm, shortestLabel } from './lane-label.ts';

const measure = (text: string): number => text.length * 6;
const [title, short] = ['Trump–Takaichi summit in Tokyo', 'Trump–Takaichi summit'];

describe('a label', () => {
  test('is the title, else the short title, else the short title cut at a word', () => {
    expect(fitLabel(title, short, 400, measure)).toBe(title);
    expect(fitLabel(title, short, 130, measure)).toBe(short);
    expect(fitLabel(title, short, 100, measure)).toBe('Trump–Takaichi…');
  });

  test('is none where fewer than nine characters would be left', () => {
    expect(fitLabel(title, short, 60, measure)).toBeNull();
    expect(fitLabel('US and China agree', 'US and China agree', 50, measure)).toBeNull();
  });

  test('does not end in a comma or a dash before the ellipsis', () => {
    expect(fitLabel('Gallium, germanium – and antimony', 'Gallium, germanium – and antimony', 130, measure)).toBe(
      'Gallium, germanium…',
    );
  });

  test('is cut between words in a script without spaces, and a single word not at all', () => {
    const japanese = '日本とアメリカの首脳会談と共同声明';
    expect(fitLabel(japanese, japanese, 80, measure)).toBe('日本とアメリカの首脳会談…');
    expect(fitLabel('Suspension', 'Suspension', 58, measure)).toBeNull();
  });

  test('is never shorter than its shortest form', () => {
    expect(shortestForm('Trump–Takaichi summit in Tokyo')).toBe('Trump–Takaichi…');
    expect(shortestForm('US and China agree on tariffs')).toBe('US and China…');
    expect(shortestForm('Suspension')).toBe('Suspension');
  });

  test('never needs more room than there is', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 8 }),
        fc.lorem({ maxCount: 4 }),
        fc.integer({ min: 0, max: 400 }),
        (title, short, room) => {
          const text = fitLabel(title, short, room, measure);
          if (text === null) return;
          expect(measure(text)).toBeLessThanOrEqual(room);
          if (text.endsWith('…')) expect(text.length).toBeGreaterThanOrEqual(shortestLabel);
        },
      ),
    );
  });
});
