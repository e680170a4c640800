import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import type { RecordForm } from '../store/record-form.ts';
import { CitationEntry } from './citation-entry.tsx';
import { FieldFrame } from './field-frame.tsx';
import { citationTextsIn, type CitationText } from './form-values.ts';
import { newRecordFields } from './new-record.ts';
import { RecordBox } from './record-box.tsx';
import type { Field } from './record-fields.ts';
import { useField } from './use-field.ts';

interface CitationsFieldProps {
  readonly form: RecordForm;
  readonly field: Extract<Field, { kind: 'citations' }>;
}

const noCitation: CitationText = { source: '', quotation: '', language: '', locator: '', stance: '' };

/** Where it is said: for each work the place in it and its words; and a field that finds a work, or makes one. */
export function CitationsField({ form, field }: CitationsFieldProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { openNew } = useRecordEditing();
  const handle = useField(form, field);
  const citations = citationTextsIn(handle.value);
  const setAll = (next: readonly CitationText[]): void => handle.setValue(next.map((one) => ({ ...one })));
  return (
    <FieldFrame field={field} handle={handle} isGroup>
      {citations.map((citation, index) => (
        <CitationEntry
          key={index}
          number={index + 1}
          citation={citation}
          describedBy={handle.noteId}
          onChange={(changed) => setAll(citations.with(index, changed))}
          onRemove={() => setAll(citations.toSpliced(index, 1))}
        />
      ))}
      <RecordBox
        id={handle.id}
        label={say('form.add', { field: handle.label })}
        of="sources"
        chosen=""
        onChoose={(source) => {
          if (source !== '') setAll([...citations, { ...noCitation, source, language }]);
        }}
        onMake={(name) => {
          const standing = citations.map((one) => ({ ...one }));
          const madeFor = { form: form.key, field: field.name, as: 'citations', standing } as const;
          openNew('sources', newRecordFields('sources', name, language), madeFor);
        }}
        describedBy={handle.noteId}
        isInvalid={handle.problem !== ''}
      />
    </FieldFrame>
  );
}
