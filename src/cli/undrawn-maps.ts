import type { SavedView } from '../shared/view.ts';

/** The names of a person's own maps that views show, each once: a picture has none of them. */
export function undrawnMaps(views: readonly Pick<SavedView, 'layers'>[]): readonly string[] {
  const shown = views.flatMap(({ layers }) => layers?.maps ?? []).filter(({ isShown }) => isShown);
  // a file may come from a machine with other paths
  return [...new Set(shown.map(({ path }) => path.split(/[/\\]/).at(-1) ?? path))];
}
