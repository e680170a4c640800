import { extentAround } from '../../kernels/extent-around.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Place } from '../../shared/dataset.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { EditButton } from './edit-button.tsx';
import { PageName } from './page-name.tsx';
import { geometryWords, precisionWords } from './place-words.ts';

/** Where it was; each name leads to the page of that place, and each place that the map can show leads there. */
export function PlaceList({ places }: { readonly places: readonly Place[] }): React.JSX.Element {
  return (
    <ul>
      {places.map((place) => (
        <PlaceItem key={place.id} place={place} />
      ))}
    </ul>
  );
}

function PlaceItem({ place }: { readonly place: Place }): React.JSX.Element {
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
  return (
    <li className="edit-line">
      <PageName page={{ list: 'places', id: place.id }} name={place.name}>
        {precision !== '' && <span className="event-facts-doubt"> · {precision}</span>}
      </PageName>
      {extent !== null && (
        <IconButton
          icon="crosshair"
          className="edit-button"
          label={say('details.showPlace', { place: name })}
          onClick={() => setMapExtent(extent)}
        />
      )}
      <EditButton list="places" id={place.id} name={name} />
    </li>
  );
}
