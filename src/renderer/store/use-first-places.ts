import { useEffect, useState } from 'react';
import type { KnownPlace } from '../../shared/known-place.ts';
import { useRecordEditing } from './explorer-context.tsx';

type FirstPlaces = ReadonlyMap<string, KnownPlace | null>;

/** What parts names: in a name it is a blank like any other. */
const between = '\n';
const nothing: { readonly asked: string; readonly places: FirstPlaces } = { asked: '', places: new Map() };

/** The gazetteer's first place for each of these names, null where it knows none; all come together, a moment later. */
export function useFirstPlaces(names: readonly string[]): FirstPlaces {
  const { suggestPlaces } = useRecordEditing();
  const [found, setFound] = useState(nothing);
  const asked = names.join(between);
  useEffect(
    function lookUp() {
      if (asked === '') return;
      let isWanted = true;
      const looked = asked.split(between).map(async (name) => [name, (await suggestPlaces(name))[0] ?? null] as const);
      void Promise.all(looked).then((places) => {
        if (isWanted) setFound({ asked, places: new Map(places) });
      });
      return () => {
        isWanted = false;
      };
    },
    [suggestPlaces, asked],
  );
  return found.asked === asked ? found.places : nothing.places;
}
