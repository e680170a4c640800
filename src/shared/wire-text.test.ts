import { expect, it } from 'vitest';
import fc from 'fast-check';
import { fromWireText, toWireText } from './wire-text.ts';

it('brings open bounds through JSON', () => {
  const when = { startEarliest: Number.NEGATIVE_INFINITY, endLatest: Number.POSITIVE_INFINITY, flags: 0 };
  expect(fromWireText(toWireText({ whens: [when] }))).toEqual({ whens: [when] });
});

it('brings any value of JSON through unchanged, on one line', () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: 'small', stringUnit: 'grapheme' }), (value) => {
      const text = toWireText(value);
      expect(text).not.toContain('\n');
      expect(fromWireText(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('leaves a text in a language called ∞ alone', () => {
  expect(fromWireText(toWireText({ '∞': 'for ever' }))).toEqual({ '∞': 'for ever' });
});
