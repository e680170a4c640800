const storageKey = 'chronotope.session';

/**
 * The session with which this tab speaks to the server, null where it has none.
 * The address that the server prints carries a one-time ticket; it is swapped for a session and taken out of the
 * address. The session is kept for the tab alone: a reload finds it, and so does a tab that this page opens itself.
 */
export async function openHttpSession(): Promise<string | null> {
  const ticket = new URLSearchParams(location.hash.slice(1)).get('ticket');
  if (ticket === null) return sessionStorage.getItem(storageKey);
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  const response = await fetch('/api/session', { method: 'POST', body: ticket });
  if (response.ok) sessionStorage.setItem(storageKey, await response.text());
  return sessionStorage.getItem(storageKey);
}
