import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { Problem } from '../../shared/problem.ts';
import { useExplorer } from '../store/explorer-context.tsx';

/** Why what was asked for cannot be done so. */
export function ImportProblems({ problems }: { readonly problems: readonly Problem[] }): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  if (problems.length === 0) return null;
  return (
    <p role="alert" className="import-problems">
      {problems.map(({ message }) => sayMessage(say, message)).join(' ')}
    </p>
  );
}
