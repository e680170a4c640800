import { precisions, type EpochMs, type When } from '../../shared/when.ts';
import type { EventRecord } from '../../shared/dataset.ts';
import { whenInZone } from '../../kernels/when-in-zone.ts';
import { zoneOfTimes } from '../../kernels/zone-of-times.ts';

/** When an event was, on the clocks of its own zone and on those that a view asks for. */
export interface EventClocks {
  readonly own: When;
  /** The zone of its own clocks; '': nobody knows. */
  readonly zone: string;
  /** About when, as zones are told by how far they are from UTC then. */
  readonly instant: EpochMs;
  /** Null where the view asks for none, or they show the same. */
  readonly asked: When | null;
  /** It has a time of day, and the view asks for other clocks, but nobody knows whose it is. */
  readonly isUnknown: boolean;
}

export function clocksOf({ when, timeZone }: EventRecord, readIn: string | null): EventClocks {
  const zone = zoneOfTimes(when, timeZone);
  const own = whenInZone(when, zone, null);
  const utc = whenInZone(when, zone, 'UTC');
  const asked = readIn === null || readIn === zone ? own : whenInZone(when, zone, readIn);
  const instant = Number.isFinite(utc.startEarliest) ? utc.startEarliest : utc.endEarliest;
  const hasTime = [when.startPrecision, when.endPrecision].some(
    (one) => precisions.indexOf(one) > precisions.indexOf('day'),
  );
  return {
    own,
    zone: Number.isFinite(instant) ? zone || (timeZone ?? '') : '',
    instant,
    asked: asked.startEarliest === own.startEarliest && asked.endLatest === own.endLatest ? null : asked,
    isUnknown: readIn !== null && hasTime && zone === '',
  };
}
