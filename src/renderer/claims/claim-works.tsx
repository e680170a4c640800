import { useEffect, useRef, useState } from 'react';
import type { ClaimWork } from '../../kernels/claim-groups.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { moveAmongClaims } from './claim-keys.ts';
import { languageOfClaims } from './claim-languages.ts';
import { ClaimParagraphSection } from './claim-paragraph-section.tsx';
import { WorkHead } from './work-head.tsx';

interface ClaimWorksProps {
  readonly document: OpenDocument;
  readonly works: readonly ClaimWork[];
  /** Whether each work is named above its claims: where there are several. */
  readonly hasHeads: boolean;
}

/** Claims by work and paragraph: one tab stop, arrows go from claim to claim, and the one that is read lies open. */
export function ClaimWorks({ document, works, hasHeads }: ClaimWorksProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const read = useExplorer((state) => state.view.claim);
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const shown = works.flatMap(claimsOfWork);
  // a claim that is called for from elsewhere is where the keyboard goes
  const [readBefore, setReadBefore] = useState(read);
  if (read !== readBefore) {
    setReadBefore(read);
    if (read !== null) setFocused(read);
  }
  const tabStop = [focused, read].find((id) => shown.some((claim) => claim.id === id)) ?? shown[0]?.id ?? null;

  useEffect(
    function showClaimThatIsRead() {
      const { current: pane } = scroller;
      const claim = pane?.querySelector('.claim-read') ?? null;
      if (read === null || pane === null || claim === null) return;
      const isCalledFor = !pane.matches(':focus-within');
      // again once those above it are laid out and have pushed it down, or have folded and taken its head out of sight
      let [frame, left] = [0, 3];
      const show = (): void => {
        // what is called for from elsewhere begins at the top
        claim.scrollIntoView({ block: isCalledFor || isHeadHidden(claim, pane) ? 'start' : 'nearest' });
        if (--left > 0) frame = requestAnimationFrame(show);
      };
      show();
      return () => cancelAnimationFrame(frame);
    },
    [read],
  );

  return (
    <div
      ref={scroller}
      className="claims-scroller"
      role="group"
      aria-label={say('claims.list')}
      onKeyDown={(event) => moveAmongClaims(event, scroller.current)}
      onFocus={({ target }) => setFocused(target.closest<HTMLElement>('.claim')?.dataset['claim'] ?? null)}
    >
      {works.map((work) => {
        const claims = claimsOfWork(work);
        return (
          <div key={work.source}>
            {hasHeads && <WorkHead sources={document.summary.sources} source={work.source} claims={claims} />}
            {work.paragraphs.map((paragraph) => (
              <ClaimParagraphSection
                key={paragraph.locator}
                document={document}
                paragraph={paragraph}
                read={read}
                tabStop={tabStop}
                namesLanguages={languageOfClaims(claims) === null}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

function claimsOfWork({ paragraphs }: ClaimWork): ClaimWork['paragraphs'][number]['claims'] {
  return paragraphs.flatMap(({ claims }) => claims);
}

/** Under the head of its paragraph, or farther up. */
function isHeadHidden(claim: Element, pane: Element): boolean {
  const headPx = Number.parseFloat(getComputedStyle(claim).scrollMarginTop);
  return claim.getBoundingClientRect().top < pane.getBoundingClientRect().top + headPx;
}
