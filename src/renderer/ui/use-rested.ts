import { useEffect, useState } from 'react';

/** So long rests who has ended typing or dragging: for what looks at all rows, not between two keys. */
export const countingRestMs = 400;

/** The newest value that has stood for `restMs`: for what is too dear to follow a hand. */
export function useRested<Value>(value: Value, restMs: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(
    function waitForRest() {
      const resting = setTimeout(() => setRested(value), restMs);
      return () => clearTimeout(resting);
    },
    [value, restMs],
  );
  return rested;
}
