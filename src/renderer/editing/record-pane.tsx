import './record-pane.css';
import { useLayoutEffect, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { openForm } from '../store/record-form.ts';
import { besideItem } from '../ui/beside-item.ts';
import { giveFocusBack } from '../ui/give-focus-back.ts';
import { FormOfRecord } from './form-of-record.tsx';

/** The form on top of those that are open. Fills its parent. */
export function RecordPane(): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const form = useExplorer((state) => openForm(state.forms));
  // read while it is drawn: the form takes the focus before the effects of what it stands in
  const [before] = useState(() => document.activeElement);
  // its record may be deleted in the form
  const [beside] = useState(() => (before === null ? null : besideItem(before)));
  useLayoutEffect(() => () => giveFocusBack(before, beside), [before, beside]);
  if (form === null) return null;
  return (
    <section className="record-pane" aria-label={say('region.form')}>
      <FormOfRecord key={form.key} form={form} />
    </section>
  );
}
