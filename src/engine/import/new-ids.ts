import { foldText } from '../../kernels/fold-text.ts';

/** Ids are read by people too: longer ones are cut. */
const longestName = 60;

/** Gives ids that say what they stand for, each once: "Café de Flore" becomes `cafe-de-flore`, the next `cafe-de-flore-2`. */
export type NewIds = (name: string) => string;

/** `kind` is the id of what has no letters in its name. `taken` is added to. */
export function createNewIds(kind: string, taken: Set<string>): NewIds {
  const lastNumber = new Map<string, number>();
  return (name) => {
    const words = foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
    const base = words.join('-').slice(0, longestName).replace(/-$/, '') || kind;
    let number = lastNumber.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    while (taken.has(id)) id = `${base}-${++number}`;
    lastNumber.set(base, number);
    taken.add(id);
    return id;
  };
}
