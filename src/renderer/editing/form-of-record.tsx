import { useLayoutEffect, useRef } from 'react';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import { isAtField, isTyped, type RecordForm } from '../store/record-form.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { pressedKeys } from '../ui/pressed-keys.ts';
import { FormField } from './form-field.tsx';
import { formTitles } from './form-titles.ts';
import { isFormList, recordFields, severalFields } from './record-fields.ts';
import { writeForm } from './write-form.ts';

/**
 * All that can be said of one record. Enter in a line saves, Ctrl+Enter anywhere, Escape leaves: what was typed is kept then, and the form goes
 * on where it was.
 */
export function FormOfRecord({ form }: { readonly form: RecordForm }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { readWhen, save, tellProblems, leave, drop } = useRecordEditing();
  const isOfSeveral = form.several.length > 0;
  const fields = isOfSeveral ? severalFields : isFormList(form.list) ? recordFields[form.list] : [];
  const box = useRef<HTMLFormElement>(null);
  // one that begins with a point to pick comes after that
  const isPicking = useExplorer(({ picking }) => picking?.form === form.key);
  const hasBegun = useRef(false);
  useLayoutEffect(
    function begin() {
      if (isPicking || hasBegun.current) return;
      hasBegun.current = true;
      const at = form.beginsAt === null ? '.field' : `[data-field=${form.beginsAt}] .field`;
      const first = box.current?.querySelector<HTMLInputElement | HTMLSelectElement>(at);
      first?.focus();
      if (!(first instanceof HTMLSelectElement)) first?.select();
    },
    [isPicking, form.beginsAt],
  );
  const submit = async (): Promise<void> => {
    const written = await writeForm(fields, form, readWhen);
    if (written.ok) await save(form, written.value);
    else {
      tellProblems(form, written.problems);
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
    }
  };
  const titles = formTitles[form.id === null ? 'make' : 'edit'];
  const title = isOfSeveral
    ? say('form.edit.several', { count: form.several.length })
    : isFormList(form.list)
      ? say(titles[form.list])
      : '';
  const elsewhere = form.problems.filter(({ path }) => !fields.some(({ name }) => isAtField(path, name)));
  return (
    <form
      ref={box}
      className="record-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return;
        const pressed = pressedKeys(event.nativeEvent);
        if (pressed !== 'Escape' && pressed !== 'Mod+Enter') return;
        event.preventDefault();
        if (pressed === 'Escape') leave(form);
        else if (!form.isSaving) event.currentTarget.requestSubmit();
      }}
    >
      <header className="record-form-head">
        <h2>{title}</h2>
        <IconButton icon="close" label={say('form.leave')} onClick={() => leave(form)} />
      </header>
      <div className="record-form-fields">
        {fields.map((field) => (
          <FormField key={field.name} form={form} field={field} />
        ))}
      </div>
      <footer className="record-form-foot">
        {elsewhere.length > 0 && (
          <p role="alert" className="form-problem">
            {elsewhere.map(({ message }) => sayMessage(say, message)).join(' ')}
          </p>
        )}
        <button type="submit" className="button button-primary" disabled={form.isSaving}>
          {say('form.save')}
        </button>
        {form.list === 'annotations' && form.id !== null && <DeleteButton form={form} id={form.id} />}
        <button type="button" className="button" onClick={() => drop(form)}>
          {isTyped(form) ? say('form.discard') : say('form.cancel')}
        </button>
      </footer>
    </form>
  );
}

/** What stands in a view is deleted where it is edited; other records are where they are listed. */
function DeleteButton({ form, id }: { readonly form: RecordForm; readonly id: string }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { remove, drop } = useRecordEditing();
  const press = async (): Promise<void> => {
    if (await remove(form.list, [id])) drop(form);
  };
  return (
    <button type="button" className="button" onClick={() => void press()}>
      {say('records.delete')}
    </button>
  );
}
