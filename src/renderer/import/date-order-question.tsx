import { dateWords } from '../../messages/date-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { ambiguousDates } from './ambiguous-dates.ts';
import { orderWords } from './table-words.ts';
import type { Mapping } from './use-mapping.ts';

/** Day or month first, asked with dates of the file where only a person can know; nothing is chosen beforehand. */
export function DateOrderQuestion({ mapping }: { readonly mapping: Mapping }): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { settings, sure, columns, roles, setSettings } = mapping;
  if (sure.dateOrder === 'mixed') return <p className="import-question">{say('importing.orderMixed')}</p>;
  if (sure.dateOrder !== 'ambiguous' && settings.dateOrder !== 'asked') return null;
  const dates = ambiguousDates(
    columns.map((column, at) => ({ ...column, role: roles[at] ?? column.role })),
    2,
  );
  const examples = dates.map(({ text }) => text).join(', ');
  const readAs = (which: 'dayFirst' | 'monthFirst'): string =>
    dates.map((date) => dateWords(date[which], 'day', language, 'long')).join(', ');
  const choices = [
    { order: 'dmy', dates: readAs('dayFirst') },
    { order: 'mdy', dates: readAs('monthFirst') },
  ] as const;
  return (
    <fieldset className="import-question">
      <legend>{examples === '' ? say('importing.askOrderAlone') : say('importing.askOrder', { examples })}</legend>
      {choices.map(({ order, dates: words }) => (
        <label key={order}>
          <input
            type="radio"
            name="import-date-order"
            checked={settings.dateOrder === order}
            onChange={() => setSettings({ dateOrder: order })}
          />
          {words === ''
            ? say(orderWords[order])
            : say('importing.orderMeans', { order: say(orderWords[order]), dates: words })}
        </label>
      ))}
    </fieldset>
  );
}
