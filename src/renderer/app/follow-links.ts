import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { readViewLinkFragment, type ViewLink } from '../../shared/view-link.ts';

/** The link in the page's address, which is taken out of it: what is shown soon is something else. Null: there is none. */
export function takeLinkOfAddress(): ViewLink | null {
  const link = readViewLinkFragment(location.hash);
  // a ticket that stands there too is taken by who needs it
  if (link !== null && !location.hash.includes('ticket=')) {
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  }
  return link;
}

/** Follows links that come while the window is open: from the system, or put into the address of the page. */
export function followLinks(api: Pick<ExplorerApi, 'onEvent'>, follow: (link: ViewLink) => void): void {
  api.onEvent((event) => {
    if (event.type === 'linkFollowed') follow(event.link);
  });
  addEventListener('hashchange', () => {
    const link = takeLinkOfAddress();
    if (link !== null) follow(link);
  });
}
