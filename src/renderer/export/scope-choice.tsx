import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { selectFiltering } from '../store/selectors.ts';

/** Which events are written. */
export type ExportScope = 'all' | 'filtered';

interface ScopeChoiceProps {
  readonly scope: ExportScope;
  onChoose(scope: ExportScope): void;
}

export function ScopeChoice({ scope, onChoose }: ScopeChoiceProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { total, passing } = useExplorer(selectFiltering).counts;
  const choices = [
    { value: 'all', words: say('export.all', { count: total }) },
    { value: 'filtered', words: say('export.filtered', { count: passing }) },
  ] as const;
  return (
    <fieldset className="export-fields">
      <legend>{say('export.scope')}</legend>
      {choices.map(({ value, words }) => (
        <label key={value}>
          <input type="radio" name="export-scope" checked={scope === value} onChange={() => onChoose(value)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
