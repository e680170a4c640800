import { fitLabel, shortestForm } from '../../kernels/lane-label.ts';
import { dateWords } from '../../messages/date-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { whenOfRow } from '../../shared/event-columns.ts';
import type { Language } from '../../shared/language.ts';
import { shortTitleOf, titleOf } from '../store/event-text.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import type { TextWidths } from './text-widths.ts';

/** The texts of the events on the lanes and their widths; each is decoded and measured once. */
export interface EventLabels {
  /** Width of the title of a chosen event, of the short one of any other. */
  labelPx(row: number, isSelected: boolean): number;
  /** Width of the short title. */
  shortLabelPx(row: number, isSelected: boolean): number;
  /** Width of the shortest text that a label can be cut to. */
  leastLabelPx(row: number): number;
  /** The text that fits into `room` pixels; null where none does. */
  fit(row: number, room: number, isSelected: boolean): string | null;
  /** Where a span ends that is cut off by the window: "→ 31 Mar 2026". Empty for one without an end. */
  note(row: number): string;
  notePx(row: number): number;
}

export function createEventLabels(document: OpenDocument, language: Language, widths: TextWidths): EventLabels {
  const titles = rememberByRow((row) => titleOf(document, row, language));
  const shortTitles = rememberByRow((row) => shortTitleOf(document, row, language));
  const plainWidths = rememberByRow((row) => widths.widthOf(shortTitles(row), 'label'));
  const note = rememberByRow((row) => {
    const { endEarliest, endPrecision } = whenOfRow(document.columns, row);
    const date = dateWords(endEarliest, endPrecision, language, 'short');
    return date === '' ? '' : translatorFor(language)('timeline.until', { date });
  });
  return {
    labelPx: (row, isSelected) => (isSelected ? widths.widthOf(titles(row), 'strong') : plainWidths(row)),
    shortLabelPx: (row, isSelected) => (isSelected ? widths.widthOf(shortTitles(row), 'strong') : plainWidths(row)),
    leastLabelPx: rememberByRow((row) => widths.widthOf(shortestForm(shortTitles(row)), 'label')),
    fit: (row, room, isSelected) =>
      fitLabel(titles(row), shortTitles(row), room, (text) => widths.widthOf(text, isSelected ? 'strong' : 'label')),
    note,
    notePx: rememberByRow((row) => widths.widthOf(note(row), 'small')),
  };
}

function rememberByRow<Value>(compute: (row: number) => Value): (row: number) => Value {
  const known = new Map<number, Value>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const value = compute(row);
    known.set(row, value);
    return value;
  };
}
