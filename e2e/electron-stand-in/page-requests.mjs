import { toAppAddress } from './addresses.mjs';
import { cancellable } from './cancellable.mjs';

/** A request that is held for longer is told of: a page waits for it, and shows nothing meanwhile. */
const longestHeldMs = 5_000;

/** Passes every request of a page by the app's guards: will-navigate, will-frame-navigate, webRequest.onBeforeRequest. */
export async function watchRequests(contents) {
  const { _cdp: cdp } = contents;
  const askedByPage = new Set();

  cdp.on('Page.frameRequestedNavigation', ({ frameId, url }) => {
    if (frameId === contents.mainFrame.frameId) askedByPage.add(withoutHash(url));
  });
  cdp.on('Fetch.requestPaused', ({ requestId, request, resourceType, frameId }) => {
    const url = toAppAddress(request.url);
    const held = setTimeout(() => tell(`${url} is still held`), longestHeldMs).unref();
    settle(requestId, url, judge(url, request, resourceType, frameId))
      .catch((error) => tell(`${url} was not let go`, error))
      .finally(() => clearTimeout(held));
  });
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] });

  function tell(what, error = '') {
    if (!contents.isDestroyed()) console.error(`electron-stand-in: ${what}`, error);
  }

  async function settle(requestId, url, judgement) {
    const errorReason = await judgement.catch((error) => {
      // a guard that throws must not hold the page for ever
      tell(`the guards of ${url} failed`, error);
      return 'Failed';
    });
    if (errorReason) await cdp.send('Fetch.failRequest', { requestId, errorReason });
    else await cdp.send('Fetch.continueRequest', { requestId });
  }

  /** Why a request may not go on, in Chromium's words; null where it may. */
  async function judge(url, request, resourceType, frameId) {
    if (resourceType === 'Document' && (await navigationIsPrevented(url, request, frameId))) return 'Aborted';
    if (request.url.includes('/__standin__/')) return null;
    return (await isCancelled(url, request, resourceType)) ? 'BlockedByClient' : null;
  }

  async function navigationIsPrevented(url, request, frameId) {
    const isMainFrame = frameId === contents.mainFrame.frameId;
    const event = cancellable({ url, isMainFrame, isSameDocument: false });
    if (isMainFrame && !(await wasAskedByPage(request.url))) return false;
    contents.emit('will-frame-navigate', event);
    if (isMainFrame) contents.emit('will-navigate', event, url);
    return event.defaultPrevented;
  }

  /** will-navigate is for what the page starts (links, scripts, forms), not for loadURL, reload() or a test's goto(). */
  async function wasAskedByPage(url) {
    if (askedByPage.delete(withoutHash(url))) return true;
    await new Promise((resolve) => setTimeout(resolve, 25)); // the two reports come by different ways
    return askedByPage.delete(withoutHash(url));
  }

  function isCancelled(url, { method }, resourceType) {
    const listener = contents.session.webRequest._before;
    const details = { url, method, resourceType: resourceType.toLowerCase(), webContentsId: contents.id };
    if (!listener) return false;
    return new Promise((resolve) => listener(details, ({ cancel = false } = {}) => resolve(cancel)));
  }
}

function withoutHash(url) {
  return url.split('#')[0];
}
