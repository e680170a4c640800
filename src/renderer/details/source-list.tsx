import { formatQuotation } from '../../messages/quotation-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Citation, Source } from '../../shared/dataset.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { AttachButton, EvidenceFiles } from './evidence-files.tsx';
import { CiteAllButton, CiteButton } from './cite-button.tsx';
import { EditButton } from './edit-button.tsx';
import { LanguageTag, LocalisedText } from './localised-text.tsx';
import { SourceGrade } from './source-grade.tsx';
import { SourceTitle } from './source-title.tsx';
import { publishedWords } from './source-words.ts';

/** Where "5 sources" leads: the head of the list takes the focus. */
export const sourcesHeadId = 'details-sources';

/** Every citation of the event: the work, who published it and when, its words where they are known, and the way there. */
export function SourceList({ details }: { readonly details: EventDetails }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { citations } = details.event;
  return (
    <section className="details-section">
      <h3 id={sourcesHeadId} className="details-section-head" tabIndex={-1}>
        {say('details.sources')} <span>{citations.length}</span>
      </h3>
      {citations.length > 0 && <CiteAllButton sources={citations.map(({ source }) => source)} />}
      {citations.length === 0 && <p className="details-quiet">{say('details.noSource')}</p>}
      <ul>
        {citations.map((citation, index) => {
          const source = details.sources.find(({ id }) => id === citation.source);
          return source === undefined ? null : (
            <SourceItem key={index} event={details.event.id} number={index + 1} citation={citation} source={source} />
          );
        })}
      </ul>
    </section>
  );
}

interface SourceItemProps {
  readonly event: string;
  readonly number: number;
  readonly citation: Citation;
  readonly source: Source;
}

function SourceItem({ event, number, citation, source }: SourceItemProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const { quotation } = citation;
  return (
    <li className="source-item">
      <div className="edit-line">
        <p className="source-item-title">
          <SourceTitle source={source} />
        </p>
        <CiteButton sources={[source.id]} name={source.title} />
        <AttachButton list="sources" id={source.id} name={source.title} />
        <EditButton list="sources" id={source.id} name={source.title} />
      </div>
      <p className="details-meta">{publishedWords(source, citation, language)}</p>
      <SourceGrade event={event} number={number} source={source} stance={citation.stance} />
      {quotation !== undefined && (
        <blockquote className="claim-item-quotation" lang={quotation.language}>
          {formatQuotation(quotation)}
          {quotation.language !== language && <LanguageTag language={quotation.language} />}
        </blockquote>
      )}
      <EvidenceFiles list="sources" id={source.id} name={source.title} />
      {source.note !== undefined && (
        <p className="details-meta">
          <LocalisedText text={source.note} />
        </p>
      )}
    </li>
  );
}
