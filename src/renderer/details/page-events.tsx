import { useState } from 'react';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { EventButtons } from './event-buttons.tsx';

const firstShown = 12;
const pageSize = 50;

/** The events of a record in time, as many as one reads, and more where one asks for them. */
export function PageEvents({
  document,
  rows,
}: {
  readonly document: OpenDocument;
  readonly rows: readonly number[];
}): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const [shown, setShown] = useState(firstShown);
  return (
    <section className="details-section" aria-label={say('page.events')}>
      <h3 className="details-section-head">
        {say('page.events')} <span>{formatNumber(rows.length, language)}</span>
      </h3>
      {rows.length === 0 && <p className="details-quiet">{say('page.noEvents')}</p>}
      <EventButtons document={document} rows={rows.slice(0, shown)} />
      {shown < rows.length && (
        <button type="button" className="button details-more" onClick={() => setShown(shown + pageSize)}>
          {say('page.more', { count: Math.min(rows.length - shown, pageSize) })}
        </button>
      )}
    </section>
  );
}
