/** The app's own scheme and the one host in it: every page, script and byte of the app comes from here. */
export const appScheme = 'app';
export const appHost = 'chronotope';

/** The one page of the app. */
export const appPage = `${appScheme}://${appHost}/`;

/** `URL.origin` is "null" for a scheme of one's own: scheme and host are compared instead. */
export function isAppAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${appScheme}:` && url.host === appHost;
}

/** The page itself, whatever follows `?` or `#`; not the other files of the app, which would show as bare text. */
export function isAppPage(address: string): boolean {
  return isAppAddress(address) && new URL(address).pathname === '/';
}
