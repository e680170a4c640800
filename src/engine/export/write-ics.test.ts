import { expect, test } from 'vitest';
import type { EventRecord } from '../../shared/dataset.ts';
import { tinyDataset, whenOf } from '../fixtures/tiny-dataset.ts';
import { writeIcs } from './write-ics.ts';

/** The lines of the calendar of one event of the tiny dataset, changed. */
function linesOf(changed: Partial<EventRecord>, url?: string): readonly string[] {
  const { events } = tinyDataset();
  const lists = tinyDataset(events.slice(1, 2).map((event) => ({ ...event, ...changed })));
  const sources = lists.sources.map((source) => (url === undefined ? source : { ...source, url }));
  const records = { lists: { ...lists, sources }, isPart: false, keeping: null, language: 'en' };
  return [...writeIcs({ ...records, events: () => lists.events })].join('').split('\r\n');
}

test('a line end in an address begins no property of its own', () => {
  const lines = linesOf({}, 'https://example.org/a\r\nATTENDEE:mailto:x@example.org\u0000');
  expect(lines).toContain('URL:https://example.org/aATTENDEE:mailto:x@example.org');
  expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
});

test.each([
  ['9999-12-31', ['DTSTART;VALUE=DATE:99991231']],
  ['9999-12-30', ['DTSTART;VALUE=DATE:99991230', 'DTEND;VALUE=DATE:99991231']],
  // the day after the last one has five digits
  ['2025-10-28/9999-12-31', ['DTSTART;VALUE=DATE:20251028', 'DTEND;VALUE=DATE:99991231']],
  ['9999', ['DTSTART;VALUE=DATE:99990101', 'DTEND;VALUE=DATE:99991231']],
])('%s is written with years of four digits', (edtf, times) => {
  expect(
    linesOf({ when: whenOf(edtf) }).filter((line) => line.startsWith('DTSTART') || line.startsWith('DTEND')),
  ).toEqual(times);
});
