import { useState } from 'react';
import type { CountedItem } from '../../kernels/rows-naming.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Actor, Place } from '../../shared/dataset.ts';
import { chooseText } from '../../shared/language.ts';
import type { RecordPage } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';

interface PageLinksProps {
  readonly list: RecordPage['list'];
  /** By index, with how many events each shares with the record of the page. */
  readonly counted: readonly CountedItem[];
  readonly records: readonly (Actor | Place)[];
  readonly title: string;
}

const firstShown = 8;

/** Actors or places that events have in common with the record of the page; each leads to its own page. */
export function PageLinks({ list, counted, records, title }: PageLinksProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { openPage } = useGestures();
  const [shown, setShown] = useState(firstShown);
  if (counted.length === 0) return null;
  const most = counted[0]?.count ?? 1;
  return (
    <section className="details-section" aria-label={title}>
      <h3 className="details-section-head">
        {title} <span>{formatNumber(counted.length, language)}</span>
      </h3>
      <ul className="page-links">
        {counted.slice(0, shown).map(({ item, count }) => {
          const record = records[item];
          if (record === undefined) return null;
          return (
            <li key={record.id}>
              <button type="button" className="page-link" onClick={() => openPage({ list, id: record.id })}>
                <span className="page-link-name">{chooseText(record.name, language).text}</span>
                <span className="page-link-bar" aria-hidden="true">
                  <span style={{ width: `${(100 * count) / most}%` }} />
                </span>
                <span className="page-link-count" title={say('records.events', { count })}>
                  {formatNumber(count, language)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {shown < counted.length && (
        <button type="button" className="button details-more" onClick={() => setShown(shown + 50)}>
          {say('page.more', { count: Math.min(counted.length - shown, 50) })}
        </button>
      )}
    </section>
  );
}
