import './claims.css';
import { useMemo, useState } from 'react';
import { claimsOfClasses, groupClaims } from '../../kernels/claim-groups.ts';
import type { VerdictClass } from '../../kernels/verdict-class.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { ClaimWorks } from './claim-works.tsx';
import { VerdictFilter } from './verdict-filter.tsx';
import { WorkHead } from './work-head.tsx';

/** What the source documents of the file claim, in their order, and what was found when it was checked. */
export function Claims(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const document = useExplorer((state) => state.document);
  return (
    <section className="claims" aria-label={say('region.claims')}>
      {document === null ? null : document.summary.claims.length === 0 ? (
        <p className="claims-none">{say('claims.none')}</p>
      ) : (
        <ClaimsOfDocument key={document.summary.revision} document={document} />
      )}
    </section>
  );
}

const allClasses: ReadonlySet<VerdictClass> = new Set();

function ClaimsOfDocument({ document }: { readonly document: OpenDocument }): React.JSX.Element {
  const { claims, sources } = document.summary;
  const [chosen, setChosen] = useState(allClasses);
  const shown = useMemo(() => claimsOfClasses(claims, chosen), [claims, chosen]);
  const works = useMemo(() => groupClaims(shown), [shown]);
  const onlySource = useMemo(() => sourceOfAll(document), [document]);

  // a claim that is called for from elsewhere is shown, whatever was chosen here before
  const read = useExplorer((state) => state.view.claim);
  const [readBefore, setReadBefore] = useState(read);
  if (read !== readBefore) {
    setReadBefore(read);
    if (read !== null && !shown.some(({ id }) => id === read)) setChosen(allClasses);
  }

  return (
    <>
      <header className="claims-head">
        {onlySource !== null && <WorkHead sources={sources} source={onlySource} claims={claims} />}
        <VerdictFilter claims={claims} shown={shown.length} chosen={chosen} onChoose={setChosen} />
      </header>
      <ClaimWorks document={document} works={works} hasHeads={onlySource === null} />
    </>
  );
}

/** The id of the work that makes all claims; null where there are several. */
function sourceOfAll({ summary: { claims } }: OpenDocument): string | null {
  const first = claims[0]?.source ?? null;
  return claims.every(({ source }) => source === first) ? first : null;
}
