import type { Onward } from './decode-foreign.ts';
import type { Result } from '../../shared/problem.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { asList, asObject, asText, firstText, type JsonObject } from './json-values.ts';
import { addSimileEvent } from './simile-event.ts';
import { eachElement } from './xml-tree.ts';

/**
 * SIMILE Timeline in XML. Of events that do not last, the time lies between start and end. Source: simile-widgets/timeline
 * `src/webapp/api/scripts/sources.js`.
 */
export async function readSimileXml(text: string, into: ForeignRecords, onward: Onward): Promise<Result<null>> {
  let index = 0;
  return await eachElement(
    text,
    new Set(['event']),
    ({ attributes, text: description }) => {
      const of = (name: string): string => attributes[name] ?? '';
      addSimileEvent(
        {
          id: of('eventID') || of('id'),
          start: of('start'),
          latestStart: of('latestStart'),
          earliestEnd: of('earliestEnd'),
          end: of('end'),
          isDuration: of('isDuration') === 'true' || of('durationEvent') === 'true',
          title: of('title'),
          description,
          link: of('link'),
          category: '',
        },
        `event[${index++}]`,
        into,
      );
    },
    onward,
  );
}

/** SIMILE Timeline in JSON; each field has a short name too. */
export async function readSimileJson(value: unknown, into: ForeignRecords, onward: Onward): Promise<void> {
  const events = asList(asObject(value)?.['events']);
  for (const [index, each] of events.entries()) {
    await onward(index / events.length);
    const event = asObject(each);
    const origin = `events[${index}]`;
    if (event === null) into.reject(origin, { key: 'problem.notSlide' });
    else addSimileEvent(simileEvent(event), origin, into);
  }
}

export function isSimileJson(root: JsonObject): boolean {
  const [first] = asList(root['events'])
    .slice(0, 20)
    .map(asObject)
    .filter((event) => event !== null);
  if (first === undefined) return false;
  return (
    'dateTimeFormat' in root ||
    'wikiURL' in root ||
    'wiki-url' in root ||
    ['start', 's'].some((name) => asText(first[name]) !== '')
  );
}

function simileEvent(event: JsonObject): SimileFields {
  const isTrue = (value: unknown): boolean => value === true || value === 'true';
  return {
    id: firstText(event, ['eventID', 'eid', 'id']),
    start: firstText(event, ['start', 's']),
    latestStart: firstText(event, ['latestStart', 'ls']),
    earliestEnd: firstText(event, ['earliestEnd', 'ee']),
    end: firstText(event, ['end', 'e']),
    isDuration: isTrue(event['isDuration']) || isTrue(event['durationEvent']) || isTrue(event['de']),
    title: firstText(event, ['title', 't']),
    description: firstText(event, ['description', 'd']),
    link: asText(event['link']),
    category: firstText(event, ['category', 'classname']),
  };
}

type SimileFields = Parameters<typeof addSimileEvent>[0];
