import { useId } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { stances } from '../../shared/grade.ts';
import type { CitationText } from './form-values.ts';

interface CitationEntryProps {
  readonly number: number;
  readonly citation: CitationText;
  readonly describedBy: string;
  onChange(citation: CitationText): void;
  onRemove(): void;
}

/** One citation: the work, where in it, its words in their own language, and what it does, where a form can begin. */
export function CitationEntry({
  number,
  citation,
  describedBy,
  onChange,
  onRemove,
}: CitationEntryProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const sources = useExplorer((state) => state.document?.summary.sources) ?? [];
  const { openRecord } = useRecordEditing();
  const id = useId();
  const source = sources.find((one) => one.id === citation.source);
  const title = source?.title ?? citation.source;
  const part = (key: 'locator' | 'quotation' | 'language' | 'stance') => ({
    id: `${id}-${key}`,
    className: 'field',
    autoComplete: 'off',
    value: citation[key],
    'aria-describedby': describedBy,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange({ ...citation, [key]: target.value }),
  });
  return (
    <div className="form-citation" role="group" aria-label={say('form.citation', { number, title })}>
      <div className="form-citation-head">
        <button
          type="button"
          className="text-button"
          title={say('form.editNamed', { name: title })}
          onClick={() => void openRecord('sources', citation.source)}
        >
          {title}
        </button>
        <IconButton icon="close" label={say('form.takeOut', { name: title })} onClick={onRemove} />
      </div>
      <label className="form-label" htmlFor={`${id}-quotation`}>
        {say('field.quotation')}
      </label>
      <textarea {...part('quotation')} lang={citation.language} rows={2} />
      <div className="form-pair">
        <div>
          <label className="form-label" htmlFor={`${id}-locator`}>
            {say('field.locator')}
          </label>
          <input {...part('locator')} />
        </div>
        <div>
          <label className="form-label" htmlFor={`${id}-language`}>
            {say('field.quotationLanguage')}
          </label>
          <input {...part('language')} spellCheck={false} />
        </div>
      </div>
      <div data-field={`stance-${number}`}>
        <label className="form-label" htmlFor={`${id}-stance`}>
          {say('field.stance')}
        </label>
        <select {...part('stance')}>
          <option value="">{say('field.stance.none')}</option>
          {stances.map((stance) => (
            <option key={stance} value={stance}>
              {say(`stance.${stance}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
