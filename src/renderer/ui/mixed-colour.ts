/** What `colour` looks like over `ground` with an opacity from 0 to 1; both as `#rrggbb`, any other notation stays as it is. */
export function mixedColour(colour: string, ground: string, opacity: number): string {
  const [over, under] = [partsOf(colour), partsOf(ground)];
  if (over === null || under === null) return colour;
  const mixed = over.map((part, index) => Math.round(part * opacity + (under[index] ?? part) * (1 - opacity)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function partsOf(colour: string): readonly number[] | null {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
