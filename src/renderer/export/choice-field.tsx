import { useId } from 'react';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly words: string }[];
  readonly chosen: Value;
  onChoose(value: Value): void;
}

/** One of a few, as radio buttons. */
export function ChoiceField<Value extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: ChoiceFieldProps<Value>): React.JSX.Element {
  const name = useId();
  return (
    <fieldset className="export-fields">
      <legend>{label}</legend>
      {choices.map(({ value, words }) => (
        <label key={value}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
