/** Whether a target's name asks for a page, and no picture. */
export function isPageName(target: string): boolean {
  return target.toLowerCase().endsWith('.html');
}
