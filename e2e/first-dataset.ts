import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../tools/project-root.mjs';

/** What the journeys look at in the dataset's file, read without any code of the app. */
export interface DatasetEvent {
  readonly id: string;
  readonly when: string;
  readonly title: { readonly en: string; readonly fr: string };
  readonly places: readonly string[];
  readonly actors?: readonly string[];
  readonly category?: string;
  readonly status?: string;
  readonly certainty?: string;
  readonly citations: readonly { readonly source: string }[];
}

export interface DatasetClaim {
  readonly id: string;
  readonly quotation: { readonly text: string };
  readonly text: { readonly en: string; readonly fr: string };
  readonly events?: readonly string[];
  readonly context?: readonly string[];
  readonly map?: { readonly figures: { readonly indicator: string; readonly year: number } };
  readonly assessment: {
    readonly verdict: string;
    readonly note?: { readonly en: string; readonly fr: string };
    readonly sources: readonly string[];
  };
}

export interface DatasetPlace {
  readonly id: string;
  readonly kind?: string;
  readonly name: { readonly en: string };
  readonly coordinates: { readonly lng: number; readonly lat: number };
}

interface DatasetIndicator {
  readonly id: string;
  readonly name: DatasetText;
  readonly points: readonly { readonly when: string; readonly value: number }[];
}

interface DatasetText {
  readonly en: string;
  readonly fr: string;
}

interface DatasetStory {
  readonly title: DatasetText;
  readonly steps: readonly {
    readonly title: DatasetText;
    readonly name: DatasetText;
    readonly text: DatasetText;
    readonly notes: DatasetText;
  }[];
}

interface DatasetFile {
  readonly stories: readonly DatasetStory[];
  readonly events: readonly DatasetEvent[];
  readonly claims: readonly DatasetClaim[];
  readonly places: readonly DatasetPlace[];
  readonly actors: readonly NamedRecord[];
  readonly categories: readonly NamedRecord[];
  readonly indicators: readonly DatasetIndicator[];
}

export interface NamedRecord {
  readonly id: string;
  readonly name: { readonly en: string; readonly fr: string };
}

export const datasetPath = join(projectRoot, 'resources/datasets/tokyo-gyeongju-china.json');

export function readFirstDataset(): DatasetFile {
  return JSON.parse(readFileSync(datasetPath, 'utf8'));
}

/** The titles of the events that possibly overlap the days from `first` to `last`, both included. */
export function eventsInDays({ events }: DatasetFile, first: string, last: string): readonly DatasetEvent[] {
  return events.filter(({ when }) => {
    const [start, end] = boundsOf(when);
    return start <= last && end >= first;
  });
}

/** First and last possible day as ISO texts, which sort as days do. Knows the EDTF that this dataset uses, no more. */
function boundsOf(when: string): readonly [string, string] {
  const parts = when.replaceAll(/[?~%]/g, '').split('/');
  const start = parts[0] ?? '';
  const end = parts.at(-1) ?? '';
  const isOpen = (part: string): boolean => part === '' || part === '..';
  return [
    isOpen(start) ? '0000-01-01' : `${start}-01-01`.slice(0, 10),
    isOpen(end) ? '9999-12-31' : end.length === 10 ? end : end.length === 7 ? `${end}-31` : `${end}-12-31`,
  ];
}

/** The events with at least one place inside the extent; east may pass 180. */
export function eventsOnMap(
  { events, places }: DatasetFile,
  extent: { readonly west: number; readonly south: number; readonly east: number; readonly north: number },
): readonly DatasetEvent[] {
  const shown = new Set(
    places
      .filter(({ coordinates: { lng, lat } }) => {
        const isBetween = [lng - 360, lng, lng + 360].some((copy) => copy >= extent.west && copy <= extent.east);
        return isBetween && lat >= extent.south && lat <= extent.north;
      })
      .map(({ id }) => id),
  );
  return events.filter((event) => event.places.some((id) => shown.has(id)));
}
