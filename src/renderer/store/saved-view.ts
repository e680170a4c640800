import { viewOfSaved } from '../../kernels/view-of-saved.ts';
import type { SavedView, View } from '../../shared/view.ts';
import type { OpenDocument } from './explorer-state.ts';
import { documentInZone } from './document-in-zone.ts';

/**
 * What a view of the dataset shows to somebody who looks at `standing`: panes and list stay as they are laid out, and so do
 * a person's own maps and the language of names where the view says nothing of them.
 */
export function viewShown(document: OpenDocument, saved: Omit<SavedView, 'id' | 'name'>, standing: View): View {
  const shown = viewOfSaved(document.summary.places, documentInZone(document, saved.timeZone ?? null).columns, saved);
  const { maps, namesIn } = { ...standing.layers, ...saved.layers };
  const { panes, list } = standing;
  return { ...shown, layers: { ...shown.layers, maps, namesIn }, panes, list };
}
