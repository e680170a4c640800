import { translatorFor } from '../../messages/translator.ts';
import { exportExtensions, offeredFormats, type OfferedFormat } from '../../shared/export.ts';
import { useExplorer } from '../store/explorer-context.tsx';

interface FormatChoiceProps {
  readonly format: OfferedFormat;
  onChoose(format: OfferedFormat): void;
}

const nameKeys = {
  chronotope: 'export.format.chronotope',
  geopackage: 'export.format.geopackage',
  csv: 'export.format.csv',
  xlsx: 'export.format.xlsx',
  geojson: 'export.format.geojson',
  'linked-places': 'export.format.linkedPlaces',
  kml: 'export.format.kml',
  ics: 'export.format.ics',
  timelinejs: 'export.format.timelinejs',
  page: 'export.format.page',
} as const satisfies Readonly<Record<OfferedFormat, string>>;

export function FormatChoice({ format, onChoose }: FormatChoiceProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  return (
    <fieldset className="export-fields">
      <legend>{say('export.format')}</legend>
      {offeredFormats.map((each) => (
        <label key={each}>
          <input type="radio" name="export-format" checked={format === each} onChange={() => onChoose(each)} />
          <span>{say(nameKeys[each])}</span>
          <span className="export-ending">.{exportExtensions[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
