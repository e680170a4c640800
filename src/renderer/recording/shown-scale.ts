/** How many pixels of the window one of an element's own takes: less than 1 where it is shown smaller than it is. */
export function shownScale(element: Element): number {
  if (!(element instanceof HTMLElement) || element.offsetWidth === 0) return 1;
  return element.getBoundingClientRect().width / element.offsetWidth;
}
