import { textOfEvent } from '../details/event-text.ts';
import { tableOfEvents } from '../list/event-table.ts';
import { paneNames, type PageActions, type PaneName } from '../store/commands/explorer-commands.ts';
import { writeClipboard } from '../ui/write-clipboard.ts';

/** Id of the search field. */
export const searchBoxId = 'search';

/** What takes the focus in a pane: its one tab stop where it has one (the handles of the brush are stops of their own). */
const stops = '[tabindex="0"]:not([role=slider])';
const focusable = 'button:not(:disabled), a[href], input:not(:disabled), select, textarea, summary';

/** What commands do to the page. */
export const pageActions: PageActions = {
  tableOfEvents,
  textOfEvent,
  writeClipboard,
  focusSearch() {
    const box = document.getElementById(searchBoxId);
    if (box instanceof HTMLInputElement) box.select();
  },
  focusPane(pane) {
    // a pane that was folded away is drawn with the next frame
    requestAnimationFrame(() => focusInside(pane));
  },
  stepPane(by) {
    const shown = paneNames.filter((name) => elementOf(name) !== null);
    const at = shown.findIndex((name) => elementOf(name)?.contains(document.activeElement));
    const first = by === 1 ? 0 : shown.length - 1;
    const next = shown[at < 0 ? first : (at + by + shown.length) % shown.length];
    if (next !== undefined) focusInside(next);
  },
};

/** Moves the focus to the rail that a side pane has been folded into, once it is drawn. */
export function focusRail(side: 'left' | 'right'): void {
  requestAnimationFrame(() => {
    const rail = document.querySelector(`[data-rail='${side}']`);
    rail?.querySelector('button')?.focus();
  });
}

function elementOf(pane: PaneName): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-pane='${pane}']`);
}

function focusInside(pane: PaneName): void {
  const element = elementOf(pane);
  // the tabs above a side pane are not what is in it
  const content = element?.querySelector<HTMLElement>('[role=tabpanel]') ?? element;
  const stop = firstShown(content, stops) ?? firstShown(content, focusable);
  (stop ?? element?.querySelector<HTMLElement>('[role=tab][tabindex="0"]'))?.focus();
}

/** The first of its kind that is not hidden: a tab panel holds the panes of its other tabs too. */
function firstShown(element: HTMLElement | null, selector: string): HTMLElement | undefined {
  return [...(element?.querySelectorAll<HTMLElement>(selector) ?? [])].find((one) => one.checkVisibility());
}
