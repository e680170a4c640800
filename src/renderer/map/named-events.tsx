import { useEffect, useState } from 'react';
import { isInPane } from '../../kernels/map-frame.ts';
import { shortPlaceName } from '../../kernels/naming-place.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { eventWords } from './event-words.ts';
import { countInView, type InView } from './in-view.ts';
import { flowWords } from './flow-words.ts';
import { followPlan } from './follow-plan.ts';
import type { MapPlan } from './map-plan.ts';
import { placeOfEvent } from './place-names.ts';
import type { MapScene } from './map-scene.ts';
import { targetWords } from './target-words.ts';

interface Said {
  readonly key: string;
  readonly words: string;
}

interface SaidOfPlan {
  readonly inView: InView;
  readonly events: readonly Said[];
  readonly flows: readonly Said[];
  readonly areas: readonly Said[];
}

const nothing: SaidOfPlan = { inView: { events: 0, marks: 0 }, events: [], flows: [], areas: [] };

interface NamedEventsProps {
  readonly scene: MapScene;
  /** Of the paragraph that says how much is in view: it describes the map. */
  readonly inViewId: string;
}

/** The text alternative of the canvases: how much is in view, the events that are named there, and the flows. */
export function NamedEvents({ scene, inViewId }: NamedEventsProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const [{ inView, events, flows, areas }, setSaid] = useState(nothing);
  useEffect(() => followPlan(scene, (plan) => sayOf(plan, language, setSaid)), [scene, language]);
  return (
    <div className="visually-hidden">
      <p id={inViewId}>{say('map.inView', { ...inView })}</p>
      <ul aria-label={say('map.named')}>
        {events.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      {flows.length > 0 && (
        <ul aria-label={say('map.flows')}>
          {flows.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
      )}
      {areas.length > 0 && (
        <ul aria-label={say('map.areas')}>
          {areas.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function* sayOf(plan: MapPlan | null, language: Language, say: (said: SaidOfPlan) => void): Generator<void, void> {
  say(plan === null ? nothing : yield* saidOf(plan, language));
}

function* saidOf(plan: MapPlan, language: Language): Generator<void, SaidOfPlan> {
  return {
    inView: yield* countInView(plan),
    events: namedIn(plan, language),
    flows: flowsIn(plan, language),
    areas: areasIn(plan, language),
  };
}

function namedIn({ document, eventLabels, card }: MapPlan, language: Language): readonly Said[] {
  const named = eventLabels
    .filter(({ mark }) => mark.inPane)
    .flatMap(({ lines, mark }) => lines.flatMap(({ row }) => (row === null ? [] : [{ row, mark }])));
  const onCard = card === null ? [] : card.entries.map(({ row }) => ({ row, mark: card.mark }));
  const all = [...onCard, ...named];
  const clusterOf = new Map(all.map(({ row, mark }) => [row, mark.cluster]));
  return Array.from(clusterOf, ([row, { places }]): Said => {
    const place = shortPlaceName(placeOfEvent(document, row, places), language);
    return { key: String(row), words: eventWords(document, row, place, language) };
  });
}

/** Every line and area on the canvas, each with what pointing at it would say. */
function areasIn(plan: MapPlan, language: Language): readonly Said[] {
  const shapes = new Map(plan.areas.map(({ body: { shape } }) => [shape.place, shape]));
  return [...shapes.values()].map(({ place, isArea }): Said => {
    const { head, lines } = targetWords(plan, { kind: 'area', place, isArea, x: 0, y: 0 }, language);
    return { key: String(place), words: [head, ...lines].join(', ') };
  });
}

/** Every flow of which a part is in view, with all that pointing at it would say. */
function flowsIn({ document, flows, frame }: MapPlan, language: Language): readonly Said[] {
  const shown = flows.filter(({ line }) => line.some((point) => isInPane(frame, point)));
  return [...new Set(shown.map(({ course }) => course.flow))].map((flow): Said => {
    const { head, lines } = flowWords(document.summary, flow, language);
    return { key: flow.id, words: [head, ...lines].join(', ') };
  });
}
