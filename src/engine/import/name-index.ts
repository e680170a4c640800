import type { LocalText } from '../../shared/language.ts';
import { foldText } from '../../kernels/fold-text.ts';
import { createNewIds } from './new-ids.ts';
import { ownText } from './own-text.ts';

/** More is no name. */
export const longestName = 1000;

interface Named {
  readonly id: string;
  readonly name: LocalText;
}

/** Records of one kind by their names in any language, however they are written. A name that is new makes a record. */
export interface NameIndex {
  idOf(name: string): string;
  /** How many there are. */
  readonly size: number;
  /** The id of a record that is made as it is, where it is not there yet. */
  use(record: Named): string;
  /** Records that were made since this was asked last. */
  takeNew(): readonly Named[];
}

/** `kind` is the id of what has no letters in its name; `language` that of the names that are new. */
export function createNameIndex(known: readonly Named[], kind: string, language: string): NameIndex {
  const ids = new Set(known.map(({ id }) => id));
  const newId = createNewIds(kind, ids);
  const byName = new Map<string, string>();
  for (const { id, name } of known) {
    for (const text of [...Object.values(name), id]) {
      const key = foldText(text);
      if (!byName.has(key)) byName.set(key, id);
    }
  }
  /** As they are written. */
  const byText = new Map<string, string>();
  let made: Named[] = [];

  function make(name: string): string {
    const id = newId(name);
    made.push({ id, name: { [language]: name } });
    return id;
  }

  return {
    idOf(name) {
      const known = byText.get(name);
      if (known !== undefined) return known;
      const own = ownText(name.slice(0, longestName));
      const key = foldText(own);
      const id = byName.get(key) ?? make(own);
      byName.set(key, id);
      byText.set(own, id);
      return id;
    },
    get size() {
      return ids.size;
    },
    use(record) {
      if (!ids.has(record.id)) made.push(record);
      ids.add(record.id);
      return record.id;
    },
    takeNew() {
      const taken = made;
      made = [];
      return taken;
    },
  };
}
