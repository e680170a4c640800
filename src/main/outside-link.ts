const webProtocols: readonly string[] = ['https:', 'http:'];

/** The address as the system's browser may be given it: of the web and nothing else; null for all that is not. */
export function outsideLink(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && webProtocols.includes(url.protocol) ? url.href : null;
}
