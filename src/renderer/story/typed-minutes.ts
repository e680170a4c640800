/** The longest that a step may be meant to take, in minutes, as the dataset format says. */
const longest = 600;

/** The minutes that a person means, with a point or a comma; null: no time is planned; undefined: it is no such time. */
export function typedMinutes(typed: string): number | null | undefined {
  const words = typed.trim().replace(',', '.');
  if (words === '') return null;
  const minutes = /^\d*\.?\d+$/.test(words) ? Number(words) : 0;
  return minutes > 0 && minutes <= longest ? minutes : undefined;
}
