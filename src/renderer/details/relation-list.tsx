import { predicateWords } from '../../messages/relation-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Relation, Source } from '../../shared/dataset.ts';
import { readReference, referenceText } from '../../shared/record-reference.ts';
import { rowOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { EditButton } from './edit-button.tsx';
import { EventButtons } from './event-buttons.tsx';
import { LocalisedText } from './localised-text.tsx';
import { recordWords } from './record-words.ts';
import { SourceTitle } from './source-title.tsx';

interface RelationListProps {
  readonly relations: readonly Relation[];
  /** Id of the event that is told. */
  readonly event: string;
  /** Those that the relations name. */
  readonly sources: readonly Source[];
  readonly document: OpenDocument;
}

/** What an event has to do with other records, told from its side: "causes" what it causes, "caused by" what caused it. */
export function RelationList({ relations, event, sources, document }: RelationListProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const itself = referenceText({ list: 'events', id: event });
  return (
    <ul>
      {relations.map(({ id, subject, predicate, object, when, note, sources: named }) => (
        <li key={id} className="relation-item">
          <div className="edit-line">
            <p className="relation-item-predicate">{predicateWords(predicate, subject === itself, language)}</p>
            <EditButton list="relations" id={id} name={say('details.relation')} />
          </div>
          <RelatedRecord reference={subject === itself ? object : subject} document={document} />
          {when !== undefined && <p className="details-meta">{formatWhen(when, language)}</p>}
          {note !== undefined && (
            <p className="details-meta">
              <LocalisedText text={note} />
            </p>
          )}
          {sources
            .filter((source) => named.includes(source.id))
            .map((source) => (
              <p key={source.id} className="details-meta">
                <SourceTitle source={source} />
                {source.publisher !== undefined && ` · ${source.publisher}`}
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** An event to go to, or the name of another record and what kind it is. */
function RelatedRecord({
  reference,
  document,
}: {
  readonly reference: string;
  readonly document: OpenDocument;
}): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const read = readReference(reference);
  const row = read?.list === 'events' ? rowOf(document, read.id) : null;
  if (row !== null) return <EventButtons document={document} rows={[row]} />;
  const record = read === null ? null : recordWords(read, document.summary, language);
  return (
    <p>
      {record === null ? (
        reference
      ) : (
        <>
          {record.name} <span className="details-meta">{say(record.kind)}</span>
        </>
      )}
    </p>
  );
}
