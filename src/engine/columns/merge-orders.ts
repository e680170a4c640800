import { firstIndex } from '../../kernels/first-index.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import type { Parts, Run } from './join-columns.ts';
import { compareEnds, compareIds, compareInList, compareStarts } from './row-orders.ts';
import { sharedNumbers } from './shared-arrays.ts';

/**
 * The orders of rows that are joined from two parts, merged from the orders of the parts: the first may have a million
 * rows, and nearly all of them stay in their order. `joined`: the other columns; an order whose keys are the base's own is so
 * itself.
 */
export function mergeOrders(
  [base, patch]: Parts<EventColumns>,
  joined: EventColumns,
  runs: readonly Run[],
): Pick<EventColumns, OrderName> {
  let known: readonly Int32Array[] | null = null;
  const order = (
    name: OrderName,
    keys: readonly (keyof EventColumns)[],
    compare: (a: number, b: number) => number,
  ): Uint32Array => {
    if (keys.every((key) => joined[key] === base[key])) return base[name];
    return merge([base[name], patch[name]], (known ??= rowsAfter([base, patch], runs)), compare);
  };
  return {
    byStart: order('byStart', startKeys, (a, b) => compareStarts(base, a, patch, b)),
    byEnd: order('byEnd', endKeys, (a, b) => compareEnds(base, a, patch, b)),
    byList: order('byList', listKeys, (a, b) => compareInList(base, a, patch, b)),
    byId: order('byId', ['id'], (a, b) => compareIds(base.id, a, patch.id, b)),
  };
}

type OrderName = 'byStart' | 'byEnd' | 'byList' | 'byId';

// what each order follows from
const startKeys = ['startEarliest', 'endLatest', 'whenFlags'] as const;
const endKeys = ['endLatest', 'whenFlags'] as const;
const listKeys = ['startEarliest', 'endEarliest', 'whenFlags'] as const;

/**
 * For each row of each part, which row it has become; of one that is gone, the row that came after it, turned by `~` into a
 * number below zero. So the rows of a part are in their order whichever of them are gone.
 */
function rowsAfter(parts: readonly EventColumns[], runs: readonly Run[]): readonly Int32Array[] {
  return parts.map(({ count }, which) => {
    const after = new Int32Array(count);
    let at = 0;
    let row = 0;
    for (const { part, from, to } of runs) {
      if (part === which) {
        after.fill(~at, row, from);
        for (row = from; row < to; row++) after[row] = at + row - from;
      }
      at += to - from;
    }
    return after.fill(~at, row);
  });
}

/** `compare` tells of a row of the first part and one of the second which comes first; of equals, the lower new row does. */
function merge(
  [first, second]: readonly [Uint32Array, Uint32Array],
  [firstAfter = none, secondAfter = none]: readonly Int32Array[],
  compare: (a: number, b: number) => number,
): Uint32Array {
  const merged = sharedNumbers(first.length + second.length);
  let length = 0;
  let next = 0;
  const copyFirst = (upTo: number): void => {
    for (; next < upTo; next++) {
      const became = firstAfter[first[next] ?? 0] ?? -1;
      if (became >= 0) merged[length++] = became;
    }
  };
  for (const row of second) {
    const became = secondAfter[row] ?? 0;
    const isBefore = (other: number): boolean => {
      const after = firstAfter[other] ?? 0;
      return (compare(other, row) || (after < 0 ? ~after : after) - became) < 0;
    };
    copyFirst(firstIndex(first.length, (at) => !isBefore(first[at] ?? 0), next));
    merged[length++] = became;
  }
  copyFirst(first.length);
  return merged.subarray(0, length);
}

const none = new Int32Array(0);
