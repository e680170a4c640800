import type { ClaimParagraph } from '../../kernels/claim-groups.ts';
import { translatorFor, wordOf, type Translate } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { ClaimItem } from './claim-item.tsx';

interface ClaimParagraphSectionProps {
  readonly document: OpenDocument;
  readonly paragraph: ClaimParagraph;
  /** Id of the claim that is read. */
  readonly read: string | null;
  /** Id of the claim to which Tab comes. */
  readonly tabStop: string | null;
  /** Whether each quotation says its language. */
  readonly namesLanguages: boolean;
}

/** The claims of one paragraph under its name, which stays in sight while they pass. */
export function ClaimParagraphSection(props: ClaimParagraphSectionProps): React.JSX.Element {
  const { document, paragraph, read, tabStop, namesLanguages } = props;
  const say = translatorFor(useExplorer((state) => state.language));
  const { claims } = paragraph;
  return (
    <section className="claims-paragraph">
      <h3 className="claims-paragraph-head">
        <span className="claims-paragraph-name">{nameOf(paragraph, say)}</span>{' '}
        <span className="claims-paragraph-count">{say('claims.count', { count: claims.length })}</span>
      </h3>
      <ul>
        {claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            document={document}
            claim={claim}
            isRead={claim.id === read}
            isTabStop={claim.id === tabStop}
            namesLanguage={namesLanguages}
          />
        ))}
      </ul>
    </section>
  );
}

/** `¶4` is said as a paragraph; other words of the dataset stay as they are where the catalogue lacks them. */
function nameOf({ locator }: ClaimParagraph, say: Translate): string {
  if (locator === '') return say('claims.noLocator');
  const number = /^¶\s*(\d+)$/.exec(locator)?.[1];
  return number === undefined ? wordOf(say, 'locator', locator) : say('claims.paragraph', { number });
}
