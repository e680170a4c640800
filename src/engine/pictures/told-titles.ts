import type { EventColumns, TextColumn } from '../../shared/event-columns.ts';
import type { ChosenText, Language } from '../../shared/language.ts';
import type { PictureSubject } from '../../paper/picture-subject.ts';

const decoder = new TextDecoder();

/** The titles of rows in a language, or in the one that stands for it. */
export function toldTitles({ title, shortTitle }: EventColumns, language: Language): PictureSubject['titles'] {
  return {
    title: (row) => told(title, row, language),
    shortTitle: (row) => told(shortTitle, row, language),
  };
}

function told(texts: Readonly<Record<string, TextColumn>>, row: number, wanted: Language): ChosenText {
  const language = [wanted, 'en', ...Object.keys(texts)].find((each) => Object.hasOwn(texts, each)) ?? wanted;
  const column = texts[language];
  if (column === undefined) return { text: '', language };
  const { offsets, bytes } = column;
  return { text: decoder.decode(bytes.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0)), language };
}
