import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';

interface DuplicateQuestionProps {
  readonly count: number;
  /** Null: not answered yet. */
  readonly answer: 'keep' | 'skip' | null;
  onAnswer(answer: 'keep' | 'skip'): void;
}

/** What becomes of rows that likely tell of the same event; nobody but a person knows. */
export function DuplicateQuestion({ count, answer, onAnswer }: DuplicateQuestionProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const choices = [
    { value: 'keep', words: say('importing.keepDuplicates') },
    { value: 'skip', words: say('importing.skipDuplicates') },
  ] as const;
  return (
    <fieldset className="import-question import-duplicates">
      <legend>{say('importing.askDuplicates', { count })}</legend>
      {choices.map(({ value, words }) => (
        <label key={value}>
          <input type="radio" name="import-duplicates" checked={answer === value} onChange={() => onAnswer(value)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
