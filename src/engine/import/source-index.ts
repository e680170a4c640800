import type { Source } from '../../shared/dataset.ts';
import { foldText } from '../../kernels/fold-text.ts';
import { createNewIds } from './new-ids.ts';
import { ownText } from './own-text.ts';

/** The works of a project and those that an import adds. */
export interface SourceIndex {
  /** The work at this address, else the one of this title; new where there is neither. `url` empty: none is known. */
  idOf(title: string, url: string): string;
  /** Works that were made since this was asked last. */
  takeNew(): readonly Source[];
}

const longestTitle = 2000;

export function createSourceIndex(known: readonly Source[]): SourceIndex {
  const newId = createNewIds('source', new Set(known.map(({ id }) => id)));
  const byKey = new Map<string, string>();
  let made: Source[] = [];
  const note = ({ id, title, url }: Source): void => {
    if (url !== undefined) byKey.set(url, id);
    else byKey.set(foldText(title), id);
  };
  for (const source of known) note(source);
  return {
    idOf(title, url) {
      const found = byKey.get(url === '' ? foldText(title) : url);
      if (found !== undefined) return found;
      const name = ownText((title === '' ? url : title).slice(0, longestTitle));
      const source = { id: newId(name), title: name, ...(url !== '' && { url: ownText(url) }) };
      note(source);
      made.push(source);
      return source.id;
    },
    takeNew() {
      const taken = made;
      made = [];
      return taken;
    },
  };
}
