// All events with a time of day, half of them in Tokyo and half in Paris, read on the clocks of Washington.
import { columnsInZone } from '../../src/kernels/columns-in-zone.ts';

export const name = 'columns-in-zone: every event has a time';

const minute = 8;

/** @type {(() => void) | null} */
let read = null;

/** @param {import('../../src/shared/event-columns.ts').EventColumns} columns */
export function prepare(columns) {
  const precision = new Uint8Array(columns.count).fill(minute);
  const timeZone = Uint16Array.from(precision, (_, row) => 1 + (row % 2));
  const timed = { ...columns, startPrecision: precision, endPrecision: precision, timeZone };
  const zones = ['', 'Asia/Tokyo', 'Europe/Paris'];
  read = () => void columnsInZone(timed, zones, 'America/New_York');
}

export function run() {
  read?.();
}
