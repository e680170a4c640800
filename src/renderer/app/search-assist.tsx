import './search-assist.css';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { SearchOption, SearchReading } from './read-search.ts';

interface SearchAssistProps {
  readonly id: string;
  readonly reading: SearchReading;
  /** The option that the keys are at; null: they are in the field. */
  readonly active: number | null;
  onTake(option: SearchOption): void;
}

/** Under the field: what is wrong in it, where places are that the file does not know, what could follow, and how. The keys stay in the field. */
export function SearchAssist({ id, reading, active, onTake }: SearchAssistProps): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const { problems, elsewhere, options, hint } = reading;
  const problem = problems[0];
  if (problem === undefined && elsewhere.length === 0 && options.length === 0 && hint === '') return null;
  return (
    <div
      className="search-assist"
      role="presentation"
      // keeps the focus in the field, without which this would be gone before the click
      onPointerDown={(event) => event.preventDefault()}
    >
      {problem !== undefined && (
        <p id={`${id}-problem`} className="search-assist-problem" role="status">
          {sayMessage(say, problem.message)}
        </p>
      )}
      {elsewhere.map((sentence) => (
        <p key={sentence} role="status">
          {sentence}
        </p>
      ))}
      {options.length > 0 && (
        <div id={`${id}-list`} role="listbox" aria-label={say('search.suggestions')}>
          {options.map((option, index) => (
            <div
              key={option.key}
              id={`${id}-${index}`}
              className="search-assist-option"
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              onClick={() => onTake(option)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') onTake(option);
              }}
            >
              <span>{option.title}</span>
              {option.detail !== '' && <span className="search-assist-detail">{option.detail}</span>}
            </div>
          ))}
        </div>
      )}
      {hint !== '' && <p className="search-assist-hint">{hint}</p>}
    </div>
  );
}
