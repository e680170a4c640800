import type { EventRecord } from '../../shared/dataset.ts';
import { exportAspects, type ExportAspect, type OfferedFormat, type ExportPlan } from '../../shared/export.ts';
import { saysAspect, type EventAspect, type ReferredRecords } from './aspects-of-events.ts';
import { countLists } from './aspects-of-lists.ts';
import { carriedAspects } from './carried-aspects.ts';
import { isFormula } from './csv-text.ts';
import type { ExportRecords } from './export-records.ts';
import { tableRows } from './table-rows.ts';

/** Looks through all events; `onward` is awaited between some hundred of them, and ends it where it rejects. */
export async function planExport(
  format: OfferedFormat,
  records: ExportRecords,
  onward: () => Promise<void>,
): Promise<ExportPlan> {
  const carried = carriedAspects[format];
  // a project of a part of the events is a new one
  const isNew = format !== 'geopackage' || records.isPart;
  const lost = exportAspects.filter((aspect) => !carried.has(aspect) || (isNew && ofFile.includes(aspect)));
  const counts = new Map<ExportAspect, number>(countLists(records.lists));
  counts.set('attachments', records.keeping?.attachments ?? 0);
  counts.set('edits', records.keeping?.edits ?? 0);
  const count = await countEvents(lost.filter(isOfEvents), format, records, counts, onward);
  if (lost.includes('formulas')) counts.set('formulas', await countFormulas(records, onward));
  const losses = lost.flatMap((aspect) => {
    const losing = counts.get(aspect) ?? 0;
    return losing === 0 ? [] : [{ aspect, count: losing }];
  });
  return { count, losses };
}

/** What only the file of a project holds. */
const ofFile: readonly ExportAspect[] = ['attachments', 'edits'];

/** Whether a format has no room for an event at all. */
export function isLeftOut(format: OfferedFormat, event: EventRecord): boolean {
  return leftOut[format]?.some((aspect) => saysAspect[aspect](event, nothing)) ?? false;
}

/** No slide stands without a beginning, and a calendar has four digits for a year. */
const leftOut: Readonly<Partial<Record<OfferedFormat, readonly EventAspect[]>>> = {
  ics: ['undated', 'noStart', 'farYears'],
  timelinejs: ['undated', 'noStart'],
};
const nothing: ReferredRecords = { places: [], sources: [] };
const eventsAStep = 200;

function isOfEvents(aspect: ExportAspect): aspect is EventAspect {
  return Object.hasOwn(saysAspect, aspect);
}

/** Counts into `counts`, and gives how many are written. */
async function countEvents(
  aspects: readonly EventAspect[],
  format: OfferedFormat,
  { lists, events }: ExportRecords,
  counts: Map<ExportAspect, number>,
  onward: () => Promise<void>,
): Promise<number> {
  const places = byId(lists.places);
  const sources = byId(lists.sources);
  let [looked, written] = [0, 0];
  for (const event of events()) {
    if (looked++ % eventsAStep === 0) await onward();
    if (!isLeftOut(format, event)) written++;
    const referred = {
      places: event.places.flatMap((id) => places.get(id) ?? []),
      sources: event.citations.flatMap(({ source }) => sources.get(source) ?? []),
    };
    for (const aspect of aspects) {
      if (saysAspect[aspect](event, referred)) counts.set(aspect, (counts.get(aspect) ?? 0) + 1);
    }
  }
  return written;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Events that have a cell which a spreadsheet would run. */
async function countFormulas(records: ExportRecords, onward: () => Promise<void>): Promise<number> {
  let [looked, count] = [0, 0];
  for (const row of tableRows(records)) {
    if (looked++ % eventsAStep === 0) await onward();
    if (row.some(isFormula)) count++;
  }
  return count;
}
