import { translatorFor } from '../../messages/translator.ts';
import { titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { selectSelectedRows } from '../store/selectors.ts';

/** The text alternative of the selected mark and its card. */
export function SelectedEvent(): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const row = useExplorer((state) => selectSelectedRows(state)[0]);
  if (document === null || row === undefined) return null;
  const title = titleOf(document, row, language);
  return <p className="visually-hidden">{translatorFor(language)('map.selected', { title })}</p>;
}
