import { translatorFor } from '../../messages/translator.ts';
import { titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { ExplorerState } from '../store/explorer-state.ts';
import { passes, selectSelectedRows } from '../store/selectors.ts';

/** More than these are not said one by one: the details tell how many are chosen. */
const mostSaid = 12;

/** The text alternative of what is lit: the chosen events that the map draws, the first of all with its card. */
export function SelectedEvent(): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const titles = useExplorer((state) => litTitles(state).join(' · '));
  if (titles === '') return null;
  return <p className="visually-hidden">{translatorFor(language)('map.selected', { title: titles })}</p>;
}

/** Only what has a place on the map and passes the filters is drawn; the first is said wherever it is. */
function litTitles(state: ExplorerState): readonly string[] {
  const { document, language } = state;
  if (document === null) return [];
  return selectSelectedRows(state)
    .slice(0, mostSaid)
    .filter((row, at) => at === 0 || (document.placed[row] === 1 && passes(state, row)))
    .map((row) => titleOf(document, row, language));
}
