import './first-steps.css';
import { translatorFor } from '../../messages/translator.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { useExplorer } from '../store/explorer-context.tsx';

const steps = ['steps.time', 'steps.evidence', 'steps.filters'] as const;

/** Three short steps for a newcomer, above the views so that they cover nothing. Put away, they stay away. */
export function FirstSteps({ api }: { readonly api: ExplorerApi }): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const preferences = useExplorer((state) => state.preferences);
  const hasDocument = useExplorer((state) => state.document !== null);
  const hasNotice = useExplorer((state) => state.notice !== null);
  if (!preferences.showsHint || !hasDocument || hasNotice) return null;
  return (
    <section className="first-steps" aria-label={say('steps.label')}>
      <ol className="first-steps-list">
        {steps.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      <button
        type="button"
        className="button"
        onClick={() => void api.setPreferences({ ...preferences, showsHint: false })}
      >
        {say('steps.done')}
      </button>
    </section>
  );
}
