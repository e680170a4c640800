/**
 * Gives the focus back to what had it, or where that has gone to what stood beside it, once what took it has left the page:
 * with the next frame. Who went on elsewhere stays there.
 */
export function giveFocusBack(before: Element | null, beside: HTMLElement | null = null): void {
  requestAnimationFrame(() => {
    const to = before?.isConnected === true ? before : beside;
    if (document.activeElement === document.body && to instanceof HTMLElement) to.focus();
  });
}
