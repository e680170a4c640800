import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import { formKey, leftForms } from '../store/record-form.ts';

/** Says that something was typed for the told event that is not saved yet, and offers to go on with it. */
export function UnsavedNote({ id }: { readonly id: string }): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const form = useExplorer(({ forms }) => leftForms(forms).find(({ key }) => key === formKey('events', id)));
  const { resume } = useRecordEditing();
  if (form === undefined) return null;
  return (
    <p className="hidden-note">
      {say('details.unsaved')}
      <button type="button" className="button" onClick={() => resume(form)}>
        {say('details.continue')}
      </button>
    </p>
  );
}
