import { useMemo } from 'react';
import { extentAround } from '../../kernels/extent-around.ts';
import { knownCoordinates } from '../../kernels/known-coordinates.ts';
import { whereKnown } from '../../messages/known-place-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { useSuggestedPlaces } from '../store/use-suggested-places.ts';
import type { FoundEntries, PaletteEntry } from './palette-entry.ts';

/** Places of the world whose name begins with what was typed: the map goes there and marks it. */
export function useKnownPlaces(typed: string): FoundEntries {
  const language = useExplorer((state) => state.language);
  const isOpen = useExplorer((state) => state.document !== null);
  const { setMapExtent, markGoneTo } = useGestures();
  const { places, isAnswered } = useSuggestedPlaces(isOpen ? typed : '');
  const entries = useMemo(
    () =>
      places.map((place): PaletteEntry => {
        const { lng, lat, names } = place;
        const name = chooseText(names, language).text;
        return {
          kind: 'place',
          id: `place-${lng}-${lat}-${name}`,
          label: translatorFor(language)('palette.goTo', { name }),
          where: whereKnown(place, language),
          run() {
            const extent = extentAround({ id: '', name: names, coordinates: knownCoordinates(place) });
            if (extent === null) return;
            setMapExtent(extent);
            markGoneTo(place);
          },
        };
      }),
    [places, language, setMapExtent, markGoneTo],
  );
  return { entries, isAnswered };
}
