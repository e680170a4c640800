import '../ui/more-follows.css';
import { distanceBetween } from '../../kernels/distance-between.ts';
import { isTime, timeBetween, type TimeBetween } from '../../kernels/time-between.ts';
import { whenInZone } from '../../kernels/when-in-zone.ts';
import { distanceWords } from '../../messages/distance-words.ts';
import { durationWords } from '../../messages/duration-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Place } from '../../shared/dataset.ts';
import { whenOfRow } from '../../shared/event-columns.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { When } from '../../shared/when.ts';
import { shortTitleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';

interface ChosenMeasuresProps {
  readonly document: OpenDocument;
  /** Two or more, in time on the clocks that are read. */
  readonly rows: readonly number[];
}

/** So many legs are read at a glance. */
const mostOpen = 6;
const mostLegs = 50;

/** How long and how far it is from each of the chosen events to the next one, and from the first to the last. */
export function ChosenMeasures({ document, rows }: ChosenMeasuresProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const legs = rows.slice(1, mostLegs + 1).map((row, index) => [rows[index] ?? row, row] as const);
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  return (
    <details className="chosen-measures" open={rows.length <= mostOpen}>
      <summary>{say('measures.title')}</summary>
      <ul className="more-follows">
        {legs.map(([from, to]) => (
          <li key={to}>
            <span className="chosen-measures-words">{legWords(document, from, to, language)}</span>
            <small>
              {say('measures.pair', {
                first: shortTitleOf(document, from, language),
                second: shortTitleOf(document, to, language),
              })}
            </small>
          </li>
        ))}
        {legs.length > 1 && (
          <li>
            <span className="chosen-measures-words">
              {say('measures.all', { measures: legWords(document, first, last, language) })}
            </span>
          </li>
        )}
      </ul>
    </details>
  );
}

function legWords(document: OpenDocument, from: number, to: number, language: Language): string {
  const time = timeWords(timeBetween(...beginsOf(document, from, to)), language);
  return `${time} · ${wayWords(placesOf(document, from), placesOf(document, to), language)}`;
}

/** How far it is, and where one of them was at several places, from which to which; else why nobody knows. */
function wayWords(ones: readonly Place[], others: readonly Place[], language: Language): string {
  const say = translatorFor(language);
  const nameOf = ({ name }: Place): string => chooseText(name, language).text;
  const way = distanceBetween(ones, others);
  if (way === null) {
    const countries = [ones, others].flatMap((places) =>
      places.every((place) => place.kind === 'country' || place.coordinates === undefined)
        ? places.filter(({ kind }) => kind === 'country')
        : [],
    );
    if (countries.length === 0) return say('measures.noPlace');
    return say('measures.countryOnly', { places: [...new Set(countries.map(nameOf))].join(', ') });
  }
  const { from, to, km, offKm } = way;
  const isSame = from.id === to.id || km + offKm === 0;
  const words = isSame ? say('measures.samePlace') : distanceWords(km, offKm, language);
  if (ones.length < 2 && others.length < 2) return words;
  const places = from.id === to.id ? nameOf(from) : say('measures.pair', { first: nameOf(from), second: nameOf(to) });
  return say('measures.ofPlaces', { distance: words, places });
}

function timeWords({ least, most, isInDays }: TimeBetween, language: Language): string {
  const say = translatorFor(language);
  if (!Number.isFinite(most)) return say('measures.unknown');
  if (most === 0) return say(isInDays ? 'measures.same' : 'measures.at');
  const longest = durationWords(most, isInDays, language);
  if (least === most) return longest;
  if (least === 0) return say('measures.upTo', { most: longest });
  return say('measures.between', { least: durationWords(least, isInDays, language), most: longest });
}

/**
 * The begins of two events as they can be held against one another: two times of day as instants, whatever clocks they are told on;
 * else both on their own, where a date is a date.
 */
function beginsOf({ told, summary }: OpenDocument, from: number, to: number): readonly [When, When] {
  const [first, second] = [whenOfRow(told, from), whenOfRow(told, to)];
  if (!isTime(first) || !isTime(second)) return [first, second];
  const zoneOf = (row: number): string => summary.timeZones[told.timeZone[row] ?? 0] ?? '';
  return [whenInZone(first, zoneOf(from), 'UTC'), whenInZone(second, zoneOf(to), 'UTC')];
}

function placesOf({ columns, summary }: OpenDocument, row: number): readonly Place[] {
  const { offsets, values } = columns.places;
  return [...values.subarray(offsets[row], offsets[row + 1])].flatMap((place) => summary.places[place] ?? []);
}
