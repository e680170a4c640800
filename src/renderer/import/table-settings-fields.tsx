import { useId } from 'react';
import { formatLanguage } from '../../messages/language-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { languages } from '../../shared/language.ts';
import { dateOrders, sureEncoding, tableDelimiters, tableEncodings } from '../../shared/table-import.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { delimiterWords, orderWords } from './table-words.ts';
import type { Mapping } from './use-mapping.ts';

interface TableSettingsFieldsProps {
  readonly mapping: Mapping;
  /** How its text is cut is no question then. */
  readonly isOfRecords: boolean;
}

/** How the text of the file is read: what was detected, to be changed. */
export function TableSettingsFields({ mapping, isOfRecords }: TableSettingsFieldsProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { settings, sure, setSettings } = mapping;
  const isUnsure = sure.encoding < sureEncoding;
  const unsureId = useId();
  return (
    <fieldset className="import-settings">
      <legend className="visually-hidden">{say('importing.settings')}</legend>
      {!isOfRecords && (
        <>
          <Choice
            label={say('importing.encoding')}
            value={settings.encoding}
            options={withValue(tableEncodings, settings.encoding).map((value) => [value, value.toUpperCase()])}
            onChoose={(encoding) => setSettings({ encoding })}
            describedBy={isUnsure ? unsureId : undefined}
          />
          <Choice
            label={say('importing.delimiter')}
            value={settings.delimiter}
            options={withValue(tableDelimiters, settings.delimiter).map((value) => [value, delimiterWords(say, value)])}
            onChoose={(delimiter) => setSettings({ delimiter })}
          />
        </>
      )}
      <Choice
        label={say('importing.decimal')}
        value={settings.decimal}
        options={[
          ['.', say('importing.decimalPoint')],
          [',', say('importing.decimalComma')],
        ]}
        onChoose={(decimal) => setSettings({ decimal })}
      />
      <Choice
        label={say('importing.dateOrder')}
        value={settings.dateOrder}
        options={dateOrders
          .filter((order) => order !== 'asked' || settings.dateOrder === 'asked')
          .map((order) => [order, say(orderWords[order])])}
        onChoose={(dateOrder) => setSettings({ dateOrder })}
      />
      <Choice
        label={say('importing.language')}
        value={settings.language}
        options={withValue(languages, settings.language).map((value) => [value, formatLanguage(value, language)])}
        onChoose={(texts) => setSettings({ language: texts })}
      />
      {!isOfRecords && (
        <label className="import-check">
          <input
            type="checkbox"
            checked={settings.hasHeader}
            onChange={({ target }) => setSettings({ hasHeader: target.checked })}
          />
          {say('importing.header')}
        </label>
      )}
      {isUnsure && (
        <p id={unsureId} className="import-unsure">
          {say('importing.encodingUnsure')}
        </p>
      )}
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly describedBy?: string | undefined;
  onChoose(value: Value): void;
}

function Choice<Value extends string>({ label, value, options, describedBy, onChoose }: ChoiceProps<Value>) {
  return (
    <label className="import-choice">
      {label}
      <select
        className="select"
        value={value}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const chosen = options.find(([one]) => one === target.value);
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What was detected may be none of those that are offered. */
function withValue(offered: readonly string[], value: string): readonly string[] {
  return offered.includes(value) ? offered : [value, ...offered];
}
