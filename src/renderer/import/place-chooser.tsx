import { foldText } from '../../kernels/fold-text.ts';
import { whereKnown } from '../../messages/known-place-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { PlaceChoice } from '../../shared/table-import.ts';
import { useExplorer, useTableImporting } from '../store/explorer-context.tsx';

/** Which of several places a name means: the one that was taken, until a person chooses another and the table is read so. */
export function PlaceChooser({ choice }: { readonly choice: PlaceChoice }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const isAdding = useExplorer((state) => state.tableImport?.isAdding === true);
  const isReading = useExplorer((state) => state.tableImport?.step === 'reading');
  const { choosePlace } = useTableImporting();
  return (
    <select
      className="select import-place"
      aria-label={translatorFor(language)('importing.whichPlace', { name: choice.name })}
      value={0}
      disabled={isAdding}
      // not disabled: it keeps the focus, for the next name
      aria-disabled={isReading}
      onChange={({ target }) => {
        const place = choice.places[Number(target.value)];
        if (place !== undefined && !isReading) void choosePlace(choice, place);
      }}
    >
      {choice.places.map((place, at) => (
        <option key={`${place.lng} ${place.lat}`} value={at}>
          {placeWords(place, choice.name, language)}
        </option>
      ))}
    </select>
  );
}

/** Where it is; what is called otherwise than the name that is asked about says so first. */
function placeWords(place: KnownPlace, asked: string, language: Language): string {
  const name = chooseText(place.names, language).text;
  const where = whereKnown(place, language);
  const isCalledSo = where !== '' && foldText(name) === foldText(asked);
  return [isCalledSo ? '' : name, where].filter((words) => words !== '').join(', ');
}
