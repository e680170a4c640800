import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';

interface ImportTargetProps {
  readonly into: 'new' | 'open';
  onChoose(into: 'new' | 'open'): void;
}

/** Where the events go; asked where something is open. */
export function ImportTarget({ into, onChoose }: ImportTargetProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const title = useExplorer((state) => state.document?.summary.title ?? null);
  const say = translatorFor(language);
  if (title === null) return <span className="import-target" />;
  const choices = [
    { value: 'new', words: say('importing.intoNew') },
    { value: 'open', words: chooseText(title, language).text },
  ] as const;
  return (
    <fieldset className="import-target">
      <legend>{say('importing.into')}</legend>
      {choices.map(({ value, words }) => (
        <label key={value} title={words}>
          <input type="radio" name="import-into" checked={into === value} onChange={() => onChoose(value)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
