import { useEffect, useMemo, useState } from 'react';
import { extentAround } from '../../kernels/extent-around.ts';
import { countryName } from '../../messages/facet-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { PaletteEntry } from './palette-entry.ts';

/** About how much of the map each kind of place is, metres. */
const sizeM = { country: 500_000, city: 20_000, site: 2000 } as const;
const none: readonly KnownPlace[] = [];

/** Places of the world whose name begins with what was typed: the map goes there. */
export function useKnownPlaces(api: ExplorerApi, typed: string): readonly PaletteEntry[] {
  const language = useExplorer((state) => state.language);
  const isOpen = useExplorer((state) => state.document !== null);
  const { setMapExtent } = useGestures();
  const [found, setFound] = useState(none);
  useEffect(
    function suggest() {
      let isWanted = true;
      if (!isOpen) return;
      void api.suggestPlaces({ text: typed }).then((places) => {
        if (isWanted) setFound(places.ok ? places.value : none);
      });
      return () => {
        isWanted = false;
      };
    },
    [api, typed, isOpen],
  );
  return useMemo(
    () =>
      found.map(({ kind, country, lng, lat, names }) => {
        const name = chooseText(names, language).text;
        return {
          kind: 'place',
          id: `place-${lng}-${lat}-${name}`,
          label: translatorFor(language)('palette.goTo', { name }),
          country: kind === 'country' || country === '' ? '' : countryName(country, language),
          run() {
            const extent = extentAround({ id: '', name: names, coordinates: { lng, lat, precisionM: sizeM[kind] } });
            if (extent !== null) setMapExtent(extent);
          },
        };
      }),
    [found, language, setMapExtent],
  );
}
