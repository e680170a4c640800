import './verdict-filter.css';
import { countVerdicts } from '../../kernels/claim-groups.ts';
import type { VerdictClass } from '../../kernels/verdict-class.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Claim } from '../../shared/dataset.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { VerdictIcon } from '../ui/verdict-icon.tsx';

const classWords = {
  confirmed: 'claims.class.confirmed',
  nuance: 'claims.class.nuance',
  wrong: 'claims.class.wrong',
  opinion: 'claims.class.opinion',
  open: 'claims.class.open',
  other: 'claims.class.other',
} as const satisfies Record<VerdictClass, string>;

interface VerdictFilterProps {
  readonly claims: readonly Claim[];
  /** How many of the claims are shown. */
  readonly shown: number;
  /** Empty: all. */
  readonly chosen: ReadonlySet<VerdictClass>;
  readonly onChoose: (chosen: ReadonlySet<VerdictClass>) => void;
}

/** How the claims came out, as a bar and as counts; each count shows the claims of its class, several at once too. */
export function VerdictFilter({ claims, shown, chosen, onChoose }: VerdictFilterProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const counts = countVerdicts(claims);
  const isShown = (one: VerdictClass): boolean => chosen.size === 0 || chosen.has(one);
  return (
    <div className="verdict-filter">
      <div className="verdict-bar" aria-hidden="true">
        {counts.map(({ verdictClass, count }) => (
          <span
            key={verdictClass}
            className={`verdict-bar-part verdict-bar-${verdictClass}${isShown(verdictClass) ? '' : ' verdict-bar-pale'}`}
            style={{ flexGrow: count }}
          />
        ))}
      </div>
      <div className="verdict-toggles" role="group" aria-label={say('claims.verdicts')}>
        <button
          type="button"
          className="verdict-toggle"
          aria-pressed={chosen.size === 0}
          onClick={() => onChoose(new Set())}
        >
          {say('claims.all')} <b>{formatNumber(claims.length, language)}</b>
        </button>
        {counts.map(({ verdictClass, count }) => (
          <button
            key={verdictClass}
            type="button"
            className={`verdict-toggle verdict-toggle-${verdictClass}`}
            aria-pressed={chosen.has(verdictClass)}
            onClick={() => onChoose(toggled(chosen, verdictClass))}
          >
            <VerdictIcon verdictClass={verdictClass} />
            {say(classWords[verdictClass])} <b>{formatNumber(count, language)}</b>
          </button>
        ))}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {say('claims.shown', { shown, total: claims.length })}
      </p>
    </div>
  );
}

function toggled(chosen: ReadonlySet<VerdictClass>, one: VerdictClass): ReadonlySet<VerdictClass> {
  return new Set(chosen.has(one) ? [...chosen].filter((other) => other !== one) : [...chosen, one]);
}
