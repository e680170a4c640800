import './place-event.css';
import { useLayoutEffect, useId, useRef, useState } from 'react';
import { extentAround } from '../../kernels/extent-around.ts';
import { knownCoordinates } from '../../kernels/known-coordinates.ts';
import { matchWords } from '../../kernels/match-words.ts';
import { whereKnown } from '../../messages/known-place-words.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { Place } from '../../shared/dataset.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { Problem } from '../../shared/problem.ts';
import { rowOf, titleOf } from '../store/event-text.ts';
import { useExplorer, useExplorerStore, useGestures, useRecordEditing } from '../store/explorer-context.tsx';
import type { ExplorerState, Placing } from '../store/explorer-state.ts';
import { useSuggestedPlaces } from '../store/use-suggested-places.ts';
import { Combobox, type ComboboxOption } from '../ui/combobox.tsx';
import { coveringCard } from './covering-cards.ts';
import type { MapScene } from './map-scene.ts';
import { placeEdit } from './place-edit.ts';
import { giveFocusBack } from '../ui/give-focus-back.ts';
import { PlacingPin } from './placing-pin.tsx';
import { usePlacingKeys } from './use-placing-keys.ts';

/** An event that is put on the map: at a place of the document or of the gazetteer by its name, or where a person points. */
export function PlaceEvent({ scene }: { readonly scene: MapScene }): React.JSX.Element | null {
  const placing = useExplorer((state) => state.placing);
  return placing === null ? null : <PlaceCard key={placing.event} scene={scene} placing={placing} />;
}

function PlaceCard({ scene, placing }: { readonly scene: MapScene; readonly placing: Placing }) {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const store = useExplorerStore();
  const { place: goOn, setMapExtent } = useGestures();
  const { edit } = useRecordEditing();
  const [name, setName] = useState(() => namedPlace(store.getState(), placing.event));
  /** Id of the place that was chosen or pointed at: another one may have its name. */
  const [chosen, setChosen] = useState<string | null>(null);
  /** The place of the gazetteer that was chosen: it has the name and the point, until either is another. */
  const [fromWorld, setFromWorld] = useState<KnownPlace | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const places = useExplorer((state) => state.document?.summary.places);
  const title = useExplorer((state) => titleOfEvent(state, placing.event));
  const isNamed = (place: Place): boolean => Object.values(place.name).includes(name.trim());
  const known = places?.find(({ id }) => id === chosen) ?? places?.find(isNamed) ?? null;
  const [newId] = useState(() => crypto.randomUUID());
  const put = placeEdit(placing, name.trim(), language, known, newId, isAt(placing, fromWorld) ? fromWorld : null);
  const card = useRef<HTMLFormElement>(null);
  const hintId = useId();
  const found = placesLike(places ?? [], name, language);
  const isNew = known === null && placing.point !== null && name.trim() !== '';
  useLayoutEffect(function keepFocus() {
    const before = document.activeElement;
    card.current?.querySelector('input')?.select();
    return () => giveFocusBack(before);
  }, []);
  const { places: world } = useSuggestedPlaces(name);
  const beyond = world.map((place, at) => ({ key: `world ${at}`, ...worldOption(place, language) }));
  function takeFromWorld(place: KnownPlace | undefined): void {
    if (place === undefined) return;
    const coordinates = knownCoordinates(place);
    setName(chooseText(place.names, language).text);
    setChosen(null);
    setFromWorld(place);
    goOn({ event: placing.event, point: coordinates });
    const extent = extentAround({ id: '', name: place.names, coordinates });
    if (extent !== null) setMapExtent(extent);
  }
  function choose(place: Place | undefined): void {
    if (place === undefined) return;
    setName(chooseText(place.name, language).text);
    setChosen(place.id);
    setFromWorld(null);
  }
  usePlacingKeys(scene, placing, choose);
  async function submit(): Promise<void> {
    if (put === null) return;
    const done = await edit(put);
    if (done.ok) goOn(null);
    else setProblems(done.problems);
  }
  return (
    <>
      <form
        ref={card}
        className="place-event map-card"
        aria-label={say('trays.putOnMap')}
        {...coveringCard}
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void submit();
        }}
      >
        <p className="place-event-title" title={title}>
          {say('trays.whereIs', { title })}
        </p>
        <Combobox
          label={say('trays.place')}
          placeholder={say('trays.place')}
          text={name}
          onText={(typed) => {
            setName(typed);
            setChosen(null);
            setFromWorld(null);
          }}
          options={[
            ...found,
            ...(isNew ? [{ key: newId, title: say('trays.makePlace', { name: name.trim() }) }] : []),
            ...beyond.filter(({ title }) => !found.some((one) => one.title === title)),
          ]}
          onChoose={(key) => {
            const at = beyond.findIndex((one) => one.key === key);
            if (at >= 0) takeFromWorld(world[at]);
            else choose(places?.find(({ id }) => placeKey(id) === key));
          }}
          none={say('trays.noSuchPlace')}
          describedBy={hintId}
        />
        <p id={hintId} role="status" className="place-event-hint">
          {say(hintOf(placing, name.trim(), known))}
        </p>
        {problems.length > 0 && (
          <p role="alert" className="place-event-problem">
            {problems.map(({ message }) => sayMessage(say, message)).join(' ')}
          </p>
        )}
        <div className="place-event-buttons">
          <button type="submit" className="button button-primary" disabled={put === null}>
            {say('trays.put')}
          </button>
          <button type="button" className="button" onClick={() => goOn(null)}>
            {say('form.cancel')}
          </button>
        </div>
      </form>
      {placing.point !== null && known?.coordinates === undefined && <PlacingPin scene={scene} point={placing.point} />}
      <svg className="placing-cross" viewBox="-12 -12 24 24" aria-hidden="true">
        <path d="M-11 0h8M3 0h8M0 -11v8M0 3v8" />
      </svg>
    </>
  );
}

/** What is still lacking, or what will be done. */
function hintOf({ point }: Placing, name: string, known: Place | null) {
  if (known?.coordinates !== undefined) return 'trays.knownPlace';
  if (point === null) return 'trays.pointOrName';
  if (name === '') return 'trays.nameIt';
  return known === null ? 'trays.newPlace' : 'trays.givePoint';
}

/** The place that the event names already, if that is not on the map; else nothing. */
function namedPlace({ document, language }: ExplorerState, event: string): string {
  const row = document === null ? null : rowOf(document, event);
  if (document === null || row === null) return '';
  const { offsets, values } = document.columns.places;
  const first = document.summary.places[values[offsets[row] ?? 0] ?? -1];
  const hasPlaces = (offsets[row + 1] ?? 0) > (offsets[row] ?? 0);
  return first === undefined || !hasPlaces ? '' : chooseText(first.name, language).text;
}

function titleOfEvent({ document, language }: ExplorerState, event: string): string {
  const row = document === null ? null : rowOf(document, event);
  return document === null || row === null ? '' : titleOf(document, row, language);
}

/** Whether the event is put where a place of the gazetteer is: a person may have pointed elsewhere since. */
function isAt({ point }: Placing, place: KnownPlace | null): boolean {
  return place !== null && point?.lng === place.lng && point.lat === place.lat;
}

/** The options for places of the document begin otherwise than those of the gazetteer: an id is any text. */
function placeKey(id: string): string {
  return `place ${id}`;
}

function worldOption(place: KnownPlace, language: Language): { title: string; detail: string } {
  return { title: chooseText(place.names, language).text, detail: whereKnown(place, language) };
}

/** At most so many places are offered; who wants another one types more of its name. */
const offered = 40;

/** The places that answer what was typed, best first. */
function placesLike(places: readonly Place[], typed: string, language: Language): readonly ComboboxOption[] {
  return places
    .map(({ id, name, country = '' }) => {
      const title = chooseText(name, language).text;
      return { option: { key: placeKey(id), title, detail: country }, rank: matchWords(title, typed) };
    })
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, offered)
    .map(({ option }) => option);
}
