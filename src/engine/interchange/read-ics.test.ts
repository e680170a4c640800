import { expect, test } from 'vitest';
import { interchangeFixture, toldProblems } from '../fixtures/interchange-fixture.ts';
import { ForeignRecords } from './foreign-records.ts';
import { readIcs } from './read-ics.ts';

test('days are days, times have the offset of their zone, and what comes again is an event each time', async () => {
  const dataset = await interchangeFixture('rehearsals.ics');
  expect(dataset.title).toEqual({ und: 'Rehearsals' });
  expect(dataset.events.map(({ title, when }) => [title['und'], when.edtf])).toEqual([
    ['All day, one day', '2025-10-28'],
    ['Three days', '2025-10-30/2025-11-01'],
    ['In Tokyo', '2025-10-28T10:30+09:00/2025-10-28T12:00+09:00'],
    ['Every Monday', '2025-10-20T19:00+02:00/2025-10-20T21:00+02:00'],
    ['Every Monday', '2025-11-10T19:00+01:00/2025-11-10T21:00+01:00'],
    ['This time on Tuesday', '2025-10-28T19:00+01:00'],
    ['Leap day', '2024-02-29'],
    ['Leap day', '2028-02-29'],
    ['Leap day', '2032-02-29'],
    ['On Mars', '2025-10-28T10:00'],
    ['Some time', ''],
  ]);
  expect(dataset.events[0]).toMatchObject({
    id: 'day',
    summary: { und: 'A line that is folded\nand a second one' },
    category: 'music',
    tags: ['choir'],
    status: 'confirmed',
    places: ['town-hall'],
  });
  expect(dataset.places[0]?.coordinates).toMatchObject({ lng: 139.76, lat: 35.68 });
  expect(dataset.events[2]?.timeZone).toBe('Asia/Tokyo');
  expect(toldProblems(dataset)).toEqual([
    ['', 'problem.linesLeftOut', 'warning'],
    ['', 'problem.tasksLeftOut', 'warning'],
    ['rehearsals.ics:59', 'problem.recurrenceCut', 'warning'],
    ['rehearsals.ics:65', 'problem.unknownZone', 'warning'],
  ]);
});

test('a comma within a category does not part it', async () => {
  const records = new ForeignRecords();
  const event = 'BEGIN:VEVENT\nDTSTART:20251028\nSUMMARY:Rehearsal\nCATEGORIES:Music\\, old,Back\\\\,Choir\nEND:VEVENT';
  await readIcs(`BEGIN:VCALENDAR\n${event}\nEND:VCALENDAR`, records, () => Promise.resolve());
  const { file } = records.dataset('x');
  expect(file).toMatchObject({
    categories: [{ name: { und: 'Music, old' } }],
    tags: [{ name: { und: 'Back\\' } }, { name: { und: 'Choir' } }],
  });
});
