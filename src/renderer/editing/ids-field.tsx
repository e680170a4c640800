import { useMemo, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { RecordFields } from '../../shared/edit.ts';
import { useExplorer, useGestures, useRecordEditing } from '../store/explorer-context.tsx';
import type { RecordForm } from '../store/record-form.ts';
import { Combobox } from '../ui/combobox.tsx';
import { offeredOptions } from '../ui/offered-options.ts';
import { ChosenChip } from './chosen-chip.tsx';
import { FieldFrame } from './field-frame.tsx';
import { idsIn } from './form-values.ts';
import { namedRecords } from './named-records.ts';
import { newKey, newRecordFields, newWords } from './new-record.ts';
import { isGrowing, type Field, type GrowingList } from './record-fields.ts';
import { useField } from './use-field.ts';

interface IdsFieldProps {
  readonly form: RecordForm;
  readonly field: Extract<Field, { kind: 'ids' }>;
}

/** Records of another list: each a chip, which opens or is taken out; and a field that finds more, or makes one. */
export function IdsField({ form, field }: IdsFieldProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const summary = useExplorer((state) => state.document?.summary);
  const { pickOnMap } = useGestures();
  const { openNew, openRecord } = useRecordEditing();
  const openerOf = (list: GrowingList, id: string) => (): void => void openRecord(list, id);
  const handle = useField(form, field);
  const [typed, setTyped] = useState('');
  const records = useMemo(
    () => (summary === undefined ? [] : namedRecords(summary, field.of, language)),
    [summary, field.of, language],
  );
  const ids = idsIn(handle.value);
  const name = typed.trim();
  const found = offeredOptions(records, typed, ids);
  const options =
    isGrowing(field.of) && name !== '' ? [...found, { key: newKey, title: say(newWords[field.of], { name }) }] : found;
  const make = (list: GrowingList, fields: RecordFields): string | null =>
    openNew(list, fields, { form: form.key, field: field.name, as: 'ids', standing: ids });
  const choose = (key: string): void => {
    setTyped('');
    if (key !== newKey) handle.setValue([...ids, key]);
    else if (isGrowing(field.of)) make(field.of, newRecordFields(field.of, name, language));
  };
  const pick = (): void => {
    const made = make('places', {});
    if (made !== null) pickOnMap({ form: made, field: 'coordinates' });
  };
  return (
    <FieldFrame field={field} handle={handle} isGroup>
      {ids.length > 0 && (
        <ul className="form-chips">
          {ids.map((id) => (
            <li key={id}>
              <ChosenChip
                name={records.find(({ key }) => key === id)?.title ?? id}
                {...(isGrowing(field.of) && { onOpen: openerOf(field.of, id) })}
                onTakeOut={() => handle.setValue(ids.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <Combobox
        id={handle.id}
        label={say('form.add', { field: handle.label })}
        placeholder={say('form.find')}
        text={typed}
        onText={setTyped}
        options={options}
        onChoose={choose}
        none={say('form.noneFound')}
        onEraseBack={() => handle.setValue(ids.slice(0, -1))}
        describedBy={handle.noteId}
        isInvalid={handle.problem !== ''}
      />
      {field.of === 'places' && (
        <button type="button" className="text-button form-more" onClick={pick}>
          {say('form.pickNew')}
        </button>
      )}
    </FieldFrame>
  );
}
