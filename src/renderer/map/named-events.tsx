import { useEffect, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { eventWords } from './event-words.ts';
import type { MapPlan } from './map-plan.ts';
import { placeOfEvent, shortPlaceName } from './place-names.ts';
import type { MapScene } from './map-scene.ts';

const everyMs = 500;

/** The text alternative of the canvases: one entry for each event that is named in view. */
export function NamedEvents({ scene }: { readonly scene: MapScene }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(
    function followPlan() {
      let waiting: ReturnType<typeof setTimeout> | null = null;
      function read(): void {
        waiting = null;
        const plan = scene.getPlan();
        setNames(plan === null ? [] : namesIn(plan, language));
      }
      read();
      const unsubscribe = scene.subscribe((changed) => {
        if (changed === 'plan') waiting ??= setTimeout(read, everyMs);
      });
      return function stop() {
        unsubscribe();
        if (waiting !== null) clearTimeout(waiting);
      };
    },
    [scene, language],
  );
  return (
    <ul className="visually-hidden" aria-label={translatorFor(language)('map.named')}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

function namesIn({ document, eventLabels, card }: MapPlan, language: Language): readonly string[] {
  const named = eventLabels
    .filter(({ mark }) => mark.inPane)
    .flatMap(({ lines, mark }) => lines.flatMap(({ row }) => (row === null ? [] : [{ row, mark }])));
  const all = card === null ? named : [card, ...named];
  return [
    ...new Map(
      all.map(({ row, mark }) => {
        const place = shortPlaceName(placeOfEvent(document, row, mark.cluster.places), language);
        return [row, eventWords(document, row, place, language)] as const;
      }),
    ).values(),
  ];
}
