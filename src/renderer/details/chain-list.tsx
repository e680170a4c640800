import { rowsInTime } from '../../kernels/rows-in-time.ts';
import { predicateWords } from '../../messages/relation-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { shortTitleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { chainOfRow } from '../store/relations-of.ts';
import { EventButtons } from './event-buttons.tsx';

const mostShown = 50;

/** The events of the chain of an event in time, each with what it has to do with others: "Responds to: China's controls". */
export function ChainList({
  document,
  row,
}: {
  readonly document: OpenDocument;
  readonly row: number;
}): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const chain = chainOfRow(document, row);
  const rows = rowsInTime(document.columns, chain.rows);
  const shown = rows.slice(0, mostShown);
  return (
    <section className="details-section" aria-label={say('details.chain')}>
      <h3 className="details-section-head">
        {say('details.chain')} <span>{rows.length}</span>
      </h3>
      <ol>
        {shown.map((event) => (
          <li key={event} className="chain-item">
            <EventButtons document={document} rows={[event]} told={row} />
            {chain.relations
              .filter(({ from }) => from === event)
              .map(({ id, predicate, to }) => (
                <p key={id} className="chain-item-relation">
                  {say('details.chainRelation', {
                    relation: predicateWords(predicate, true, language),
                    event: shortTitleOf(document, to, language),
                  })}
                </p>
              ))}
          </li>
        ))}
      </ol>
      {shown.length < rows.length && (
        <p className="details-quiet">{say('details.moreChosen', { count: rows.length - shown.length })}</p>
      )}
    </section>
  );
}
