import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Claim } from '../../shared/dataset.ts';
import { lookOfEvent } from '../store/event-look.ts';
import { shortTitleOf, titleOf } from '../store/event-text.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { passes, selectSelectedRows } from '../store/selectors.ts';
import { MarkIcon } from '../ui/mark-icon.tsx';
import type { ClaimEvent } from './claim-events.ts';

interface ClaimEventButtonsProps {
  readonly document: OpenDocument;
  readonly claim: Claim;
  readonly events: readonly ClaimEvent[];
  /** So many events are the selection while none of them is looked at closer. */
  readonly ofCount: number;
}

/** Events of a claim. To press one looks closer at it; once more, and all are the selection again. */
export function ClaimEventButtons({ document, claim, events, ofCount }: ClaimEventButtonsProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const hidden = useExplorer((state) => events.filter(({ row }) => !passes(state, row)).length);
  const selected = useExplorer(selectSelectedRows);
  const hovered = useExplorer((state) => state.hover?.row);
  const { select, readClaim, hover } = useGestures();
  const isChosen = (row: number): boolean => selected.length < ofCount && selected.includes(row);
  return (
    <>
      <ul className="claim-events">
        {events.map(({ row, when }) => {
          const { category, style } = lookOfEvent(document, row);
          return (
            <li key={row}>
              <button
                type="button"
                className={`claim-event${row === hovered ? ' claim-event-hovered' : ''}`}
                aria-pressed={isChosen(row)}
                title={titleOf(document, row, language)}
                onClick={() => (isChosen(row) ? readClaim(claim.id) : select(row))}
                onPointerEnter={() => hover({ row, from: 'claims' })}
                onPointerLeave={() => hover(null)}
              >
                <MarkIcon category={category} style={style} />
                <span>
                  <b>{formatWhen(when, language)}</b> {shortTitleOf(document, row, language)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && <p className="claim-note">{say('claims.hidden', { count: hidden, total: events.length })}</p>}
    </>
  );
}
