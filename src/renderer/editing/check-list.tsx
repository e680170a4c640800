interface CheckListProps {
  readonly label: string;
  /** Each key with its words. */
  readonly options: readonly (readonly [string, string])[];
  readonly checked: readonly string[];
  onCheck(keys: readonly string[]): void;
}

/** Boxes to tick, one below the other; many scroll. */
export function CheckList({ label, options, checked, onCheck }: CheckListProps): React.JSX.Element {
  return (
    <fieldset>
      <legend className="form-label">{label}</legend>
      <div className="check-list">
        {options.map(([key, words]) => (
          <label key={key} className="check-list-option">
            <input
              type="checkbox"
              checked={checked.includes(key)}
              onChange={({ target }) =>
                onCheck(target.checked ? [...checked, key] : checked.filter((other) => other !== key))
              }
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
