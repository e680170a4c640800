import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleJson, visibleLine } from './visible-text.ts';

const escape = String.fromCharCode(0x1b);
const csi = String.fromCharCode(0x9b);

test('control signs are written out, and all else stays', () => {
  expect(visibleLine(`a${escape}[2Jb\r\nc${csi}d\te`)).toBe(String.raw`a\u001b[2Jb\u000d\u000ac\u009bd\u0009e`);
  expect(visibleLine('Œuvre « 東京 » 🗾')).toBe('Œuvre « 東京 » 🗾');
});

test('no text moves a cursor or makes a second line', () => {
  const anySign = fc.integer({ min: 0, max: 0x2ff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.string({ unit: anySign }), (text) => {
      expect(visibleLine(text)).not.toMatch(/\p{Cc}/u);
    }),
  );
});

test('JSON says the same, without control signs but its own line ends', () => {
  const text = { path: `a${escape}${csi}\n` };
  expect(JSON.parse(visibleJson(text))).toEqual(text);
  expect(visibleJson(text)).toBe(`{\n  "path": ${String.raw`"a\u001b\u009b\n"`}\n}`);
});
