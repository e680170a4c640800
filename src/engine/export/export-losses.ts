import { exportAspects, type ExportAspect, type ExportFormat, type ExportLoss } from '../../shared/export.ts';
import { saysAspect, type EventAspect } from './aspects-of-events.ts';
import { countLists } from './aspects-of-lists.ts';
import { carriedAspects } from './carried-aspects.ts';
import { isFormula } from './csv-text.ts';
import type { ExportRecords } from './export-records.ts';
import { tableRows } from './table-rows.ts';

/** What of these records a format cannot carry, each with the number of events or records that lose it; none where nothing is lost. */
export function lossesOf(format: ExportFormat, records: ExportRecords): readonly ExportLoss[] {
  const carried = carriedAspects[format];
  const lost = exportAspects.filter((aspect) => !carried.has(aspect));
  const counts = new Map<ExportAspect, number>(countLists(records.lists));
  const ofEvents = lost.filter(isOfEvents);
  if (ofEvents.length > 0) countEvents(ofEvents, records, counts);
  if (lost.includes('formulas')) counts.set('formulas', countFormulas(records));
  return lost.flatMap((aspect) => {
    const count = counts.get(aspect) ?? 0;
    return count === 0 ? [] : [{ aspect, count }];
  });
}

function isOfEvents(aspect: ExportAspect): aspect is EventAspect {
  return Object.hasOwn(saysAspect, aspect);
}

function countEvents(
  aspects: readonly EventAspect[],
  { lists, events }: ExportRecords,
  counts: Map<ExportAspect, number>,
): void {
  const places = byId(lists.places);
  const sources = byId(lists.sources);
  for (const event of events()) {
    const referred = {
      places: event.places.flatMap((id) => places.get(id) ?? []),
      sources: event.citations.flatMap(({ source }) => sources.get(source) ?? []),
    };
    for (const aspect of aspects) {
      if (saysAspect[aspect](event, referred)) counts.set(aspect, (counts.get(aspect) ?? 0) + 1);
    }
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Events that have a cell which a spreadsheet would run. */
function countFormulas(records: ExportRecords): number {
  let count = 0;
  for (const row of tableRows(records)) if (row.some(isFormula)) count++;
  return count;
}
