import fc from 'fast-check';
import ICAL from 'ical.js';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { anyDataset } from '../fixtures/any-dataset.ts';
import type { ExportRecords } from './export-records.ts';
import { namedEvents } from './named-event.ts';
import { isLeftOut, planExport } from './plan-export.ts';
import { tableColumns, tableRows } from './table-rows.ts';
import { textWriters } from './text-writers.ts';
import { writeXlsx } from './write-xlsx.ts';

async function anyRecords(seed: number): Promise<ExportRecords> {
  const lists = await anyDataset(seed);
  return { lists, isPart: false, keeping: null, language: 'en', events: () => lists.events };
}

const atOnce = (): Promise<void> => Promise.resolve();

test('a reader of calendars finds each event that is not left out, with its title, its days and its place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const records = await anyRecords(seed);
      const text = [...textWriters.ics(records)].join('');
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      const calendar = new ICAL.Component(ICAL.parse(text));
      const found = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
      const kept = [...namedEvents(records)].filter(({ record }) => !isLeftOut('ics', record));
      expect(found.length).toBe((await planExport('ics', records, atOnce)).count);
      expect(found.map(({ uid, summary }) => [uid, summary])).toEqual(
        kept.map(({ record, title }) => [record.id, title]),
      );
      for (const [at, { startDate, endDate, location, component }] of found.entries()) {
        const { record, places } = kept[at] ?? { places: [] };
        const point = places[0]?.record.coordinates;
        expect(location ?? undefined).toBe(places[0]?.name);
        expect(component.getFirstPropertyValue('geo')).toEqual(point === undefined ? null : [point.lat, point.lng]);
        expect(Date.parse(`${startDate.toString().slice(0, 19)}Z`.replace(/^(.{10})Z$/, '$1'))).toBe(
          record?.when.startEarliest,
        );
        const { endLatest = Infinity } = record?.when ?? {};
        const isDay = startDate.isDate && Number.isFinite(endLatest);
        if (isDay) expect(Date.parse(endDate.toString())).toBe(endLatest);
      }
    }),
    { endOnFailure: true },
  );
});

test('a reader of workbooks finds the rows of the table, texts as texts and numbers as numbers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const records = await anyRecords(seed);
      const read = await readExcelFile(Buffer.from(await writeXlsx(records)), { trim: false });
      const rows = [...tableRows(records)].map((row) =>
        row.map((text, at) => {
          if (text === '') return null;
          return ['latitude', 'longitude', 'importance'].includes(tableColumns[at] ?? '') ? Number(text) : text;
        }),
      );
      expect(read).toEqual([{ sheet: 'events', data: [[...tableColumns], ...rows] }]);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

test('a timeline has a slide for each event that has a beginning, in words that are no markup', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const records = await anyRecords(seed);
      const { events } = JSON.parse([...textWriters.timelinejs(records)].join(''));
      const kept = records.lists.events.filter((event) => !isLeftOut('timelinejs', event));
      expect(events.map(({ unique_id: id }: { readonly unique_id: string }) => id)).toEqual(kept.map(({ id }) => id));
      for (const [at, { start_date: start, text }] of events.entries()) {
        const first = new Date(kept[at]?.when.startEarliest ?? NaN);
        const year = first.getUTCFullYear();
        expect(start.year).toBe(year <= 0 ? year - 1 : year);
        expect((start.month ?? 1) - 1).toBe(first.getUTCMonth());
        expect(text.headline).not.toMatch(/<(?!br>)/);
      }
    }),
    { endOnFailure: true },
  );
});
