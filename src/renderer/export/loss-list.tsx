import '../ui/more-follows.css';
import { translatorFor } from '../../messages/translator.ts';
import type { ExportPlan } from '../../shared/export.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { scrollStop } from '../ui/scroll-stop.ts';

/** What the chosen format cannot carry of the chosen events. Null: it is being counted. */
export function LossList({ plan }: { readonly plan: ExportPlan | null }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  return (
    <section
      className="export-losses more-follows"
      aria-label={say('export.losses')}
      aria-live="polite"
      {...scrollStop}
    >
      <h3>{say('export.losses')}</h3>
      {plan === null ? (
        <p>{say('export.counting')}</p>
      ) : plan.losses.length === 0 ? (
        <p>{say('export.noLosses')}</p>
      ) : (
        <ul>
          {plan.losses.map(({ aspect, count }) => (
            <li key={aspect}>{say(`export.loss.${aspect}`, { count })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
