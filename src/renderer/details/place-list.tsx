import { extentAround } from '../../kernels/extent-around.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Place } from '../../shared/dataset.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { EditButton } from './edit-button.tsx';
import { geometryWords, precisionWords } from './place-words.ts';

/** Where it was; each place that the map can show leads there. */
export function PlaceList({ places }: { readonly places: readonly Place[] }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  return (
    <ul>
      {places.map((place) => (
        <li key={place.id} className="edit-line">
          <PlaceName place={place} />
          <EditButton list="places" id={place.id} name={chooseText(place.name, language).text} />
        </li>
      ))}
    </ul>
  );
}

function PlaceName({ place }: { readonly place: Place }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { setMapExtent } = useGestures();
  const name = chooseText(place.name, language).text;
  const extent = extentAround(place);
  const precision = [
    extent === null ? say('details.notOnMap') : precisionWords(place, language),
    geometryWords(place, language),
  ]
    .filter((text) => text !== '')
    .join(' · ');
  const words = (
    <>
      <span className="fact-button-name">{name}</span>
      {precision !== '' && <span className="event-facts-doubt"> · {precision}</span>}
    </>
  );
  if (extent === null) return <span>{words}</span>;
  return (
    <button
      type="button"
      className="fact-button"
      title={say('details.showPlace', { place: name })}
      onClick={() => setMapExtent(extent)}
    >
      {words}
    </button>
  );
}
