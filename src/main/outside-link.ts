/** The address as the system's browser may be given it: https and nothing else; null for all that is not. */
export function outsideLink(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && url.protocol === 'https:' ? url.href : null;
}
