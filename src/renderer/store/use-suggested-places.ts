import { useEffect, useState } from 'react';
import type { KnownPlace } from '../../shared/known-place.ts';
import { useRecordEditing } from './explorer-context.tsx';

const none: readonly KnownPlace[] = [];

/** The places of the gazetteer whose name begins with what was typed, best first; they come a moment later. */
export function useSuggestedPlaces(typed: string): readonly KnownPlace[] {
  const { suggestPlaces } = useRecordEditing();
  const [found, setFound] = useState(none);
  useEffect(
    function suggest() {
      let isWanted = true;
      void suggestPlaces(typed).then((places) => {
        if (isWanted) setFound(places);
      });
      return () => {
        isWanted = false;
      };
    },
    [suggestPlaces, typed],
  );
  return found;
}
