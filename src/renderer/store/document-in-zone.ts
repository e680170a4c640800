import type { StoreApi } from 'zustand/vanilla';
import { columnsInZone } from '../../kernels/columns-in-zone.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { rememberFew } from './remember-few.ts';

type Told = OpenDocument['told'];
type Beside = Pick<OpenDocument, 'summary' | 'placed'>;

/** Between two readings one goes back and forth; each is as large as the times and orders of all events. */
const mostReadings = 2;

const ownOf = rememberFew(1, (told: Told, summary: Beside['summary'], placed: Beside['placed']): OpenDocument => ({
  summary,
  columns: columnsInZone(told, summary.timeZones, null),
  told,
  timeZone: null,
  placed,
}));

const readingOf = rememberFew(mostReadings, (own: OpenDocument, timeZone: string): OpenDocument => {
  const { told, summary } = own;
  const columns = columnsInZone(told, summary.timeZones, timeZone);
  // all that was computed of it holds
  return columns === own.columns ? own : { ...own, columns, timeZone };
});

/** What the engine tells, with times of day as clocks of this zone show them (null: of each event's own). */
export function readDocument(told: Told, { summary, placed }: Beside, timeZone: string | null): OpenDocument {
  const own = ownOf(told, summary, placed);
  return timeZone === null ? own : readingOf(own, timeZone);
}

/** The document read in this zone; the same value for the same zone, and where nothing moves. */
export function documentInZone(document: OpenDocument, timeZone: string | null): OpenDocument {
  return document.timeZone === timeZone ? document : readDocument(document.told, document, timeZone);
}

/**
 * Whatever changes the view or the document, what is open is read in the zone of the view before anybody else hears of it:
 * this is to be the first that listens to the store.
 */
export function readInZoneOfView(store: StoreApi<ExplorerState>): void {
  store.subscribe(({ document, view }) => {
    if (document === null) return;
    const read = documentInZone(document, view.timeZone);
    // by the columns: two views that are compared have a document each
    if (read.columns !== document.columns) store.setState({ document: read });
  });
}
