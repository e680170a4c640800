import { useEffect, useState } from 'react';
import { likePlaces } from '../../kernels/like-places.ts';
import type { Place } from '../../shared/dataset.ts';

type LikePlaces = ReadonlyMap<string, readonly string[]>;

/** What parts names: in a name it is a blank like any other. */
const between = '\n';
const nothing: { readonly asked: string; readonly places: readonly Place[]; readonly like: LikePlaces } = {
  asked: '',
  places: [],
  like: new Map(),
};

/** Nothing is compared between two keys of a hand that types; and then never for so long that a key would wait. */
const restMs = 150;
const sliceMs = 4;

/** For each of these names the places on the map that are written much alike; all come together, a moment after the last key. */
export function useLikePlaces(names: readonly string[], places: readonly Place[]): LikePlaces {
  const [found, setFound] = useState(nothing);
  const asked = names.join(between);
  useEffect(
    function compareInSlices() {
      if (asked === '') return;
      const steps = likeOfEach(asked.split(between), places);
      let waiting = setTimeout(goOn, restMs);
      function goOn(): void {
        const end = performance.now() + sliceMs;
        let step = steps.next();
        while (step.done !== true && performance.now() < end) step = steps.next();
        if (step.done === true) setFound({ asked, places, like: step.value });
        else waiting = setTimeout(goOn);
      }
      return () => clearTimeout(waiting);
    },
    [asked, places],
  );
  return found.asked === asked && found.places === places ? found.like : nothing.like;
}

function* likeOfEach(names: readonly string[], places: readonly Place[]): Generator<void, LikePlaces> {
  const like = new Map<string, readonly string[]>();
  for (const name of names) like.set(name, yield* likePlaces(name, places));
  return like;
}
