import type { RecordPage, View } from '../../shared/view.ts';

/** From an event to the pages of its actors and places, and back. */
export interface PageGestures {
  /** Shows the page of an actor or a place in the details, in front of what stands there. */
  openPage(page: RecordPage): void;
  /** Back to the page before, or to the chosen event. */
  closePage(): void;
}

/** So many pages one can go back through. */
const mostPages = 20;

/** `change` shows what the pages are then. */
export function createPageGestures(
  view: () => View,
  change: (pages: readonly RecordPage[]) => void,
  showDetails: () => void,
): PageGestures {
  return {
    openPage(page) {
      const rest = view().pages.filter(({ list, id }) => list !== page.list || id !== page.id);
      change([...rest, page].slice(-mostPages));
      showDetails();
    },
    closePage: () => change(view().pages.slice(0, -1)),
  };
}
