import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventRecord } from '../../shared/dataset.ts';
import type { ExportCalls, ExportRequest } from '../../shared/export.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { OpenDataset } from '../open-dataset.ts';
import { writePage, type PageMaking } from '../page/write-page.ts';
import type { SaveTarget } from '../project/save-project.ts';
import type { ExportRecords } from './export-records.ts';
import { wantedRows } from './export-request.ts';
import { planExport } from './plan-export.ts';
import { writeExport } from './write-export.ts';

/** What is exported of what is open. */
export interface Exports extends ExportCalls {
  /** Writes events in another format. Fails as `planExport`, and where it cannot be written. */
  exportTo(request: ExportRequest, target: SaveTarget): Promise<Result<null>>;
}

/** `openDataset`: what is open now; null: nothing is. `making`: what pages are made of. */
export function createExports(openDataset: () => OpenDataset | null, making: PageMaking): Exports {
  function recordsOf(dataset: OpenDataset | null, request: ExportRequest): Result<ExportRecords> {
    if (dataset?.document.revision !== request.revision) return failure('problem.stale');
    const { count } = dataset.document.columns;
    return success(dataset.exported(wantedRows(request, count), request.language));
  }
  return {
    async planExport(request) {
      const records = recordsOf(openDataset(), request);
      return records.ok ? success(await planExport(request.format, records.value, () => nextTurn())) : records;
    },
    async exportTo(request, target) {
      const dataset = openDataset();
      const records = recordsOf(dataset, request);
      if (!records.ok) return records;
      const ending = new AbortController();
      // between two pieces of the file others have their turn: one that was edited meanwhile would be of two states
      const events = function* (): Iterable<EventRecord> {
        for (const event of records.value.events()) {
          if (openDataset()?.document.revision !== request.revision) ending.abort();
          ending.signal.throwIfAborted();
          yield event;
        }
      };
      const whole = { ...records.value, events };
      const { format, language } = request;
      const fileName = dataset?.document.originName ?? '';
      const write = (): Promise<Result<null>> =>
        format === 'page'
          ? writeWhole(async () => [await writePage(whole, { fileName, begins: null, language }, making)], target)
          : writeExport(format, whole, target, fileName, ending.signal);
      const written = await write().catch((error: unknown) => {
        if (ending.signal.aborted) return failure('problem.exportStale', { fileName: target.fileName });
        throw error;
      });
      return ending.signal.aborted ? failure('problem.exportStale', { fileName: target.fileName }) : written;
    },
  };
}
