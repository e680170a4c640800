// @ts-check
// The fonts of pictures, made once and by hand: `npm ci` in this folder, then `node tools/fonts/build-fonts.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { withoutAlternates } from './without-alternates.mjs';

const packages = join(import.meta.dirname, 'node_modules');
const resources = join(import.meta.dirname, '../../resources/fonts');

/** Latin with all its accents, Greek, Cyrillic, punctuation, arrows, signs of mathematics, shapes: first and last letter. */
const european = [
  [0x20, 0x7e],
  [0xa0, 0x52f],
  [0x1e00, 0x1fff],
  [0x2000, 0x20cf],
  [0x2100, 0x22ff],
  [0x25a0, 0x26ff],
];

/** What the encodings of each language hold: the letters that are in use, of the tens of thousands that there are. */
const fonts = {
  'inter-regular.ttf': ['inter-ui/web/Inter-Regular.woff2', lettersBetween(european)],
  'inter-semibold.ttf': ['inter-ui/web/Inter-SemiBold.woff2', lettersBetween(european)],
  'noto-sans-ja.otf': ['@embedpdf/fonts-jp/fonts/NotoSansJP-Regular.otf', lettersOf('shift_jis', 0x81, 0x40)],
  'noto-sans-ko.otf': [
    '@embedpdf/fonts-kr/fonts/NotoSansKR-Regular.otf',
    lettersOf('euc-kr', 0x81, 0x40) + lettersBetween([[0xac00, 0xd7a3]]),
  ],
  'noto-sans-zh.otf': ['@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf', lettersOf('gb18030', 0xa1, 0xa1)],
};

for (const [file, [source, letters]] of Object.entries(fonts)) {
  const whole = readFileSync(join(packages, source ?? ''));
  const part = await subsetFont(whole, letters ?? '', { targetFormat: 'sfnt' });
  writeFileSync(join(resources, file), withoutAlternates(part));
}

/**
 * The letters of two bytes of an encoding, without those that Latin has or that are private.
 * @param {string} encoding
 * @param {number} firstLead
 * @param {number} firstTrail
 * @returns {string}
 */
function lettersOf(encoding, firstLead, firstTrail) {
  const decoder = new TextDecoder(encoding);
  /** @type {Set<string>} */
  const letters = new Set();
  for (let lead = firstLead; lead <= 0xfe; lead++) {
    for (let trail = firstTrail; trail <= 0xfe; trail++) {
      for (const letter of decoder.decode(Uint8Array.of(lead, trail))) {
        if (letter > '\u02ff' && letter !== '\ufffd' && !/\p{Co}/u.test(letter)) letters.add(letter);
      }
    }
  }
  return [...letters].join('');
}

/**
 * @param {readonly (readonly number[])[]} ranges
 * @returns {string}
 */
function lettersBetween(ranges) {
  return ranges
    .flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
    .map((code) => String.fromCodePoint(code))
    .join('');
}
