import { fitLabel, shortestForm } from '../kernels/lane-label.ts';
import { dateWords } from '../messages/date-words.ts';
import { translatorFor } from '../messages/translator.ts';
import { whenOfRow } from '../shared/event-columns.ts';
import type { ChosenText } from '../shared/language.ts';
import type { TextRuler, TextStyle } from './drawing.ts';
import type { PictureSubject } from './picture-subject.ts';

/** Labels of events on paper. */
export const labelStyle: TextStyle = { size: 11.5, strong: false };
export const noteStyle: TextStyle = { size: 10.5, strong: false };

/** The texts of the events and their widths, each decoded and measured once. */
export interface EventTexts {
  title(row: number): ChosenText;
  /** The title where there is no short one. */
  shortTitle(row: number): ChosenText;
  labelPx(row: number): number;
  leastLabelPx(row: number): number;
  /** What fits into so many pixels; null where nothing does. */
  fit(row: number, room: number, strong: boolean): string | null;
  /** Where a span ends that the window cuts off: "→ 31 Mar 2026". */
  note(row: number): string;
  notePx(row: number): number;
}

export function createEventTexts(
  { columns, titles, language, selected }: PictureSubject,
  ruler: TextRuler,
): EventTexts {
  const title = byRow(titles.title);
  const shortTitle = byRow((row) => {
    const short = titles.shortTitle(row);
    return short.text === '' ? title(row) : short;
  });
  const note = byRow((row) => {
    const { endEarliest, endPrecision } = whenOfRow(columns, row);
    const date = dateWords(endEarliest, endPrecision, language, 'short');
    return date === '' ? '' : translatorFor(language)('timeline.until', { date });
  });
  const styleOf = (strong: boolean): TextStyle => ({ ...labelStyle, strong });
  return {
    title,
    shortTitle,
    note,
    labelPx: byRow((row) => ruler(shortTitle(row).text, styleOf(selected.has(row)))),
    leastLabelPx: byRow((row) => ruler(shortestForm(shortTitle(row).text), styleOf(selected.has(row)))),
    fit: (row, room, strong) =>
      fitLabel(title(row).text, shortTitle(row).text, room, (text) => ruler(text, styleOf(strong))),
    notePx: byRow((row) => ruler(note(row), noteStyle)),
  };
}

function byRow<Value>(compute: (row: number) => Value): (row: number) => Value {
  const known = new Map<number, Value>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const value = compute(row);
    known.set(row, value);
    return value;
  };
}
