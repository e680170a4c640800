import './dataset-overview.css';
import { useMemo } from 'react';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { whenOfRow, type EventColumns } from '../../shared/event-columns.ts';
import type { Language } from '../../shared/language.ts';
import { whenFlag } from '../../shared/when.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { EventButtons } from './event-buttons.tsx';
import { selectForemost } from './foremost-events.ts';
import { LocalisedText } from './localised-text.tsx';
import { NoteList } from './note-list.tsx';
import { OfferedViews } from './offered-views.tsx';
import { PeriodCounts } from './period-counts.tsx';
import { ShownSeries } from './shown-series.tsx';

/** What is open, while no event is chosen: how much of what, from when to when, and where to begin. */
export function DatasetOverview({ document }: { readonly document: OpenDocument }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const foremost = useExplorer(selectForemost);
  const { columns, summary } = document;
  const extent = useMemo(() => extentOfAll(columns, language), [columns, language]);
  const counts = [
    [say('details.events'), columns.count],
    [say('details.places'), summary.places.length],
    [say('details.actors'), summary.actors.length],
    [say('details.sources'), summary.sources.length],
    [say('details.allClaims'), summary.claims.length],
  ] as const;
  return (
    <div className="dataset-overview">
      <h2 className="event-article-title">
        <LocalisedText text={summary.title} />
      </h2>
      {extent !== '' && <p className="event-article-summary">{extent}</p>}
      <dl className="dataset-overview-counts">
        {counts
          .filter(([, count]) => count > 0)
          .map(([name, count]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{formatNumber(count, language)}</dd>
            </div>
          ))}
      </dl>
      <OfferedViews />
      <PeriodCounts document={document} />
      <ShownSeries document={document} />
      {foremost.length > 0 && (
        <section className="details-section">
          <h3 className="details-section-head">{say('details.foremost')}</h3>
          <EventButtons document={document} rows={foremost} />
        </section>
      )}
      <p className="details-quiet">{say('details.none')}</p>
      {summary.notes.length > 0 && (
        <details className="dataset-overview-notes">
          <summary>{say('details.datasetNotes', { count: summary.notes.length })}</summary>
          <NoteList notes={summary.notes} />
        </details>
      )}
    </div>
  );
}

/** From the earliest start to the latest end that are known, in words; empty where nothing is dated. */
function extentOfAll(columns: EventColumns, language: Language): string {
  const firstRow = columns.byStart.find((row) => Number.isFinite(columns.startEarliest[row]));
  const lastRow = columns.byEnd.findLast((row) => Number.isFinite(columns.endLatest[row]));
  if (firstRow === undefined || lastRow === undefined) return '';
  const first = whenOfRow(columns, firstRow);
  const last = whenOfRow(columns, lastRow);
  const { startEarliest, startLatest, startPrecision } = first;
  const { endEarliest, endLatest, endPrecision } = last;
  const flags =
    whenFlag.interval |
    (first.flags & (whenFlag.startUncertain | whenFlag.startApproximate)) |
    (last.flags & (whenFlag.endUncertain | whenFlag.endApproximate));
  const bounds = { startEarliest, startLatest, startPrecision, endEarliest, endLatest, endPrecision };
  return formatWhen({ edtf: '', ...bounds, flags }, language);
}
