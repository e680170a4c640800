import type { Onward } from './decode-foreign.ts';
import type { Position } from '../../shared/dataset.ts';
import type { Result } from '../../shared/problem.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { globePosition } from './plain-geometry.ts';
import { shapeOfLines } from './plain-lines.ts';
import { plainText } from './plain-text.ts';
import { createPlainTimeReader } from './plain-time.ts';
import { intervalText } from './span-text.ts';
import { walkXml } from './xml-events.ts';

/** What becomes an event: a track, a route, a waypoint. */
interface Journey {
  readonly kind: (typeof kinds)[number];
  readonly parts: Position[][];
  readonly texts: Record<string, string>;
  firstTime: string;
  lastTime: string;
  /** Positions off the globe. */
  faulty: number;
}

const kinds = ['trk', 'rte', 'wpt'] as const;
const points: readonly string[] = ['trkpt', 'rtept', 'wpt'];
const told: readonly string[] = ['name', 'desc', 'cmt', 'type', 'sym'];
const readTime = createPlainTimeReader([]);

/**
 * GPX 1.0 and 1.1: a track is one event, from the first to the last time of its points, along its line; so is a route; a
 * waypoint is an event at its point.
 */
export async function readGpx(text: string, into: ForeignRecords, onward: Onward): Promise<Result<null>> {
  const path: string[] = [];
  const counts: Record<string, number> = { trk: 0, rte: 0, wpt: 0 };
  let journey: Journey | null = null;
  const handler = {
    open({ name, attributes }: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }): void {
      path.push(name);
      const kind = kinds.find((each) => each === name);
      if (kind !== undefined && journey === null) {
        journey = { kind, parts: [[]], texts: {}, firstTime: '', lastTime: '', faulty: 0 };
      }
      if (journey === null) return;
      if (name === 'trkseg') journey.parts.push([]);
      if (name === 'link' && attributes['href'] !== undefined) journey.texts['link'] ??= attributes['href'];
      if (!points.includes(name)) return;
      const position = globePosition(numberOf(attributes['lon']), numberOf(attributes['lat']));
      if (position === null) journey.faulty++;
      else journey.parts.at(-1)?.push(position);
    },
    close(name: string, own: string): void {
      path.pop();
      const parent = path.at(-1) ?? '';
      const value = own.trim();
      if (journey === null) {
        if (name === 'name' && (parent === 'metadata' || parent === 'gpx')) into.title = plainText(value);
      } else if (name === 'time' && points.includes(parent)) {
        journey.firstTime ||= value;
        journey.lastTime = value || journey.lastTime;
      } else if (parent === journey.kind && told.includes(name)) {
        journey.texts[name] ??= value;
      } else if (name === journey.kind && !path.includes(name)) {
        add(journey, `${name}[${counts[name] ?? 0}]`, into);
        counts[name] = (counts[name] ?? 0) + 1;
        journey = null;
      }
    },
  };
  return await walkXml(text, handler, onward);
}

function numberOf(value: string | undefined): number {
  return value === undefined || value.trim() === '' ? Number.NaN : Number(value);
}

function add({ kind, parts, texts, firstTime, lastTime, faulty }: Journey, origin: string, into: ForeignRecords): void {
  const shape = shapeOfLines(
    parts.filter((part) => part.length > 0),
    origin,
    into,
  );
  if (faulty > 0) into.warn(origin, { key: 'problem.shapesLeftOut', values: { count: faulty } });
  const name = plainText(texts['name'] ?? '');
  const summary = [texts['desc'], texts['cmt'] === texts['desc'] ? '' : texts['cmt']].map((part) =>
    plainText(part ?? ''),
  );
  into.addEvent({
    origin,
    title: name || summary.find((part) => part !== '') || '',
    summary: summary.filter((part) => part !== '').join('\n\n'),
    when: intervalText(timeText(firstTime), timeText(lastTime), '..'),
    places:
      shape === null
        ? []
        : [into.place({ origin, name: kind === 'wpt' || shape.geometry !== undefined ? name : '', shape })],
    category: plainText(texts['type'] ?? '') || plainText(texts['sym'] ?? ''),
    links: [texts['link'] ?? ''],
  });
}

function timeText(text: string): string {
  return readTime(text).replace('.000Z', 'Z');
}
