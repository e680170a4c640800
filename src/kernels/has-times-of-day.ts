import type { EventColumns } from '../shared/event-columns.ts';
import { precisions } from '../shared/when.ts';

const day = precisions.indexOf('day');

/** Whether anything has a time of day. */
export function hasTimesOfDay({ startPrecision, endPrecision }: EventColumns): boolean {
  return startPrecision.some((precision) => precision > day) || endPrecision.some((precision) => precision > day);
}
