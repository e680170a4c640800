/**
 * In the page's own world, before its scripts: takes what the preload exposes, and asks before a window is opened.
 * Its text is put into every document; `makePort` stands beside it there.
 */
export function runMainWorld(token, makePort) {
  const port = makePort(token, ':main:', ':isolated:');

  port.listen('expose', ({ key, value }) => {
    if (Object.hasOwn(window, key)) {
      port.send('exposed', { error: 'Cannot bind an API on top of an existing property on the window object' });
      return;
    }
    const exposed = freeze(port.decode(value));
    Object.defineProperty(window, key, { value: exposed, enumerable: true, configurable: false, writable: false });
    port.send('exposed', {});
  });

  // every new window of this app is refused by its setWindowOpenHandler, so that window.open() always gives null
  window.open = function open(url = '', target = '_blank') {
    ask(url, target);
    return null;
  };
  window.addEventListener('click', openLink); // bubbling, and last: a page that prevents the default keeps its say
  window.addEventListener('auxclick', openLink);

  function openLink(event) {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (event.defaultPrevented || !link?.href || event.button > 1) return;
    const elsewhere = link.target && !['_self', '_top', '_parent'].includes(link.target);
    if (!elsewhere && event.button !== 1 && !event.ctrlKey && !event.metaKey && !event.shiftKey) return;
    event.preventDefault();
    ask(link.href, link.target);
  }

  function ask(url, frameName) {
    port.send('open', { url: new URL(url || 'about:blank', document.baseURI).href, frameName });
  }

  function freeze(value) {
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
    Object.values(value).forEach(freeze);
    return Object.freeze(value);
  }
}
