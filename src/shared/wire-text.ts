/** How ±∞ is written where only JSON can pass: an open bound of a timespan must not arrive as null. */
const infinityKey = '∞';

/** A value of the contract as one line of JSON. */
export function toWireText(value: unknown): string {
  return JSON.stringify(value, (_key, entry: unknown) =>
    entry === Number.POSITIVE_INFINITY || entry === Number.NEGATIVE_INFINITY
      ? { [infinityKey]: Math.sign(entry) }
      : entry,
  );
}

/** The value that `toWireText` wrote. Throws where the text is not JSON. */
export function fromWireText(text: string): unknown {
  return JSON.parse(text, (_key, entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !(infinityKey in entry)) return entry;
    const sign = entry[infinityKey];
    return typeof sign === 'number' ? sign * Number.POSITIVE_INFINITY : entry;
  });
}
