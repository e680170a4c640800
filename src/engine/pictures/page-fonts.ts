import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import type { TextRuler, TextStyle } from '../../paper/drawing.ts';

/** The fonts that ship for paper, by file. Those for Chinese, Japanese and Korean have one weight. */
const files = {
  regular: 'inter-regular.ttf',
  strong: 'inter-semibold.ttf',
  ja: 'noto-sans-ja.otf',
  ko: 'noto-sans-ko.otf',
  zh: 'noto-sans-zh.otf',
} as const;
export type PageFontName = keyof typeof files;

/** As style sheets name them; what the files call themselves, where that is another name, comes second. */
export const fontFamilies: Readonly<Record<PageFontName, readonly string[]>> = {
  regular: ['Inter'],
  strong: ['Inter SemiBold', 'Inter'],
  ja: ['Noto Sans JP', 'Noto Sans Japanese'],
  ko: ['Noto Sans KR', 'Noto Sans Korean'],
  zh: ['Noto Sans SC', 'Noto Sans S Chinese'],
};

export interface PageFont {
  readonly name: PageFontName;
  readonly bytes: Buffer;
  readonly font: Font;
}

/** A part of a text that one font has the letters of. */
export interface FontRun {
  readonly text: string;
  readonly font: PageFont;
}

export interface PageFonts {
  readonly ruler: TextRuler;
  /** The text in parts, on one line; `language`, where it is known, decides how letters look that several languages share. */
  runsOf(text: string, style: Pick<TextStyle, 'strong'>, language?: string): readonly FontRun[];
  /** The letters that were asked for and that no font has: they are drawn as an empty box. */
  missing(): ReadonlySet<string>;
}

/** What stands for a space on a line and has no letter in any font; spaces that do not break are letters of their own. */
const lineEnds = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Reads the fonts in the app's resources. */
export async function readPageFonts(resourcesFolder: string): Promise<PageFonts> {
  const read = async (name: PageFontName): Promise<PageFont> => {
    const bytes = await readFile(join(resourcesFolder, 'fonts', files[name]));
    const font = create(bytes);
    if (!('layout' in font)) throw new Error(`${files[name]} holds several fonts`);
    return { name, bytes, font };
  };
  const [regular, strong, ja, ko, zh] = await Promise.all([
    read('regular'),
    read('strong'),
    read('ja'),
    read('ko'),
    read('zh'),
  ]);
  const missing = new Set<string>();
  const asian = { ja, ko, zh };
  function runsOf(text: string, style: Pick<TextStyle, 'strong'>, language = ''): readonly FontRun[] {
    const latin = style.strong ? strong : regular;
    const order = [latin, ...orderOf(text, language).map((name) => asian[name])];
    const runs: { text: string; font: PageFont }[] = [];
    for (const letter of text.replaceAll(lineEnds, ' ')) {
      const code = letter.codePointAt(0) ?? 0;
      const found = order.find(({ font }) => font.hasGlyphForCodePoint(code));
      if (found === undefined) missing.add(letter);
      const last = runs.at(-1);
      if (last?.font === (found ?? latin)) last.text += letter;
      else runs.push({ text: letter, font: found ?? latin });
    }
    return runs;
  }
  const widths = new Map<PageFont, Map<string, number>>();
  /** Letter by letter, as a canvas of the window measures: a little more than what kerning makes of it. */
  const ruler: TextRuler = (text, { size, strong: isStrong }) => {
    let width = 0;
    for (const run of runsOf(text, { strong: isStrong })) {
      const known = widths.get(run.font) ?? new Map<string, number>();
      widths.set(run.font, known);
      const { font } = run.font;
      for (const letter of run.text) {
        let wide = known.get(letter);
        if (wide === undefined) {
          wide = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
          known.set(letter, wide);
        }
        width += wide;
      }
    }
    return width * size;
  };
  return { ruler, runsOf, missing: () => missing };
}

/** Which Asian font goes first: what the letters themselves say, else the language of the text. */
function orderOf(text: string, language: string): readonly ('ja' | 'ko' | 'zh')[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return ['ja', 'zh', 'ko'];
  if (/\p{Script=Hangul}/u.test(text)) return ['ko', 'ja', 'zh'];
  return /^zh\b/i.test(language)
    ? ['zh', 'ja', 'ko']
    : /^ko\b/i.test(language)
      ? ['ko', 'ja', 'zh']
      : ['ja', 'zh', 'ko'];
}
