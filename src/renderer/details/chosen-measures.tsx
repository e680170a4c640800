import { nearestPlacesKm } from '../../kernels/nearest-places-km.ts';
import { timeBetween, type TimeBetween } from '../../kernels/time-between.ts';
import { durationWords } from '../../messages/duration-words.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { whenOfRow } from '../../shared/event-columns.ts';
import type { Language } from '../../shared/language.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import { shortTitleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';

interface ChosenMeasuresProps {
  readonly document: OpenDocument;
  /** Two or more, in time. */
  readonly rows: readonly number[];
}

/** So many legs are read at a glance. */
const mostOpen = 6;

/** How long and how far it is from each of the chosen events to the next one, and from the first to the last. */
export function ChosenMeasures({ document, rows }: ChosenMeasuresProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const legs = rows.slice(1).map((row, index) => [rows[index] ?? row, row] as const);
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  return (
    <details className="chosen-measures" open={rows.length <= mostOpen}>
      <summary>{say('measures.title')}</summary>
      <ul>
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
            <span className="chosen-measures-words">{legWords(document, first, last, language)}</span>
            <small>{say('measures.all')}</small>
          </li>
        )}
      </ul>
    </details>
  );
}

function legWords(document: OpenDocument, from: number, to: number, language: Language): string {
  const say = translatorFor(language);
  const { columns } = document;
  const km = nearestPlacesKm(spotsOf(document, from), spotsOf(document, to));
  const distance =
    km === null
      ? say('measures.noPlace')
      : km === 0
        ? say('measures.samePlace')
        : say('measures.km', { km: formatNumber(km < 10 ? Math.round(km * 10) / 10 : Math.round(km), language) });
  return `${timeWords(timeBetween(whenOfRow(columns, from), whenOfRow(columns, to)), language)} · ${distance}`;
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

/** Where it was. The middle of a country is no place to measure from. */
function spotsOf({ columns, summary }: OpenDocument, row: number): readonly LngLat[] {
  const { offsets, values } = columns.places;
  return [...values.subarray(offsets[row], offsets[row + 1])].flatMap(
    (place) => summary.places[place]?.coordinates ?? [],
  );
}
