import { useMemo, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { offeredOptions } from '../ui/offered-options.ts';
import { namedRecords } from './named-records.ts';
import { newKey, newWords } from './new-record.ts';
import { isGrowing, type NamedList } from './record-fields.ts';

interface RecordBoxProps {
  readonly id?: string;
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly of: NamedList;
  /** Id of the chosen record; empty: none is. */
  readonly chosen: string;
  onChoose(id: string): void;
  /** Where a new one can be made: it gets this name. */
  onMake?(name: string): void;
  readonly describedBy: string;
  readonly isInvalid: boolean;
}

/** A field that holds one record by its name. What names none is put back when the focus leaves; the empty text chooses none. */
export function RecordBox(props: RecordBoxProps): React.JSX.Element {
  const { id, label, placeholder, of, chosen, onChoose, onMake, describedBy, isInvalid } = props;
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const summary = useExplorer((state) => state.document?.summary);
  const records = useMemo(
    () => (summary === undefined ? [] : namedRecords(summary, of, language)),
    [summary, of, language],
  );
  const title = records.find(({ key }) => key === chosen)?.title ?? chosen;
  // null: nothing was typed, the field says what is chosen
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed?.trim() ?? '';
  const found = offeredOptions(records, typed ?? '');
  const canMake = isGrowing(of) && onMake !== undefined && name !== '';
  const options = canMake ? [...found, { key: newKey, title: say(newWords[of], { name }) }] : found;
  return (
    <Combobox
      {...(id !== undefined && { id })}
      label={label}
      placeholder={placeholder ?? say('form.find')}
      text={typed ?? title}
      onText={(text) => {
        setTyped(text);
        if (text === '') onChoose('');
      }}
      options={options}
      onChoose={(key) => {
        setTyped(null);
        if (key === newKey) onMake?.(name);
        else onChoose(key);
      }}
      onLeave={() => setTyped(null)}
      none={say('form.noneFound')}
      describedBy={describedBy}
      isInvalid={isInvalid}
    />
  );
}
