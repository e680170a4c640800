import { useEffect, useState } from 'react';
import type { KnownPlace } from '../../shared/known-place.ts';
import { useRecordEditing } from './explorer-context.tsx';

/** `isAnswered`: false while they are those of what was typed before. */
interface SuggestedPlaces {
  readonly places: readonly KnownPlace[];
  readonly isAnswered: boolean;
}

const none: { readonly typed: string; readonly places: readonly KnownPlace[] } = { typed: '', places: [] };

/** The places of the gazetteer whose name begins with what was typed, best first; they come a moment later, the first time after it is read. */
export function useSuggestedPlaces(typed: string): SuggestedPlaces {
  const { suggestPlaces } = useRecordEditing();
  const [found, setFound] = useState(none);
  useEffect(
    function suggest() {
      let isWanted = true;
      void suggestPlaces(typed).then((places) => {
        if (isWanted) setFound({ typed, places });
      });
      return () => {
        isWanted = false;
      };
    },
    [suggestPlaces, typed],
  );
  return { places: found.places, isAnswered: found.typed === typed };
}
