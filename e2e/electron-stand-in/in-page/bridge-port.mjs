/**
 * One end of the bridge between a page's own world and the isolated world of its preload. The worlds share only the DOM,
 * so they speak through CustomEvents: Chromium structured-clones `detail` when the other world reads it, and dispatching
 * is synchronous. Functions and promises stay where they are and are called by number, as with Electron's contextBridge.
 * The text of this function runs in both worlds; the page may change any prototype later, so it keeps to plain loops
 * and to what it captures here.
 */
export function makePort(token, me, peer) {
  const { CustomEvent, Promise, Error, Map } = globalThis;
  const { isArray } = Array;
  const { keys } = Object;
  const dispatch = window.dispatchEvent.bind(window);
  const cloneable = [ArrayBuffer, Date, RegExp, Map, Set, Error, Blob];
  const functions = new Map();
  const answers = new Map();
  const waiting = new Map();
  let last = 0;

  function send(name, detail) {
    dispatch(new CustomEvent(token + peer + name, { detail }));
  }

  function listen(name, receive) {
    const type = token + me + name;
    const hear = (event) => {
      event.stopImmediatePropagation();
      receive(event.detail);
    };
    window.addEventListener(type, hear, true);
  }

  function isCloneable(value) {
    if (ArrayBuffer.isView(value)) return true;
    for (let i = 0; i < cloneable.length; i++) if (value instanceof cloneable[i]) return true;
    return false;
  }

  function numberOf(f) {
    for (const [id, known] of functions) if (known === f) return id;
    functions.set(++last, f);
    return last;
  }

  function encode(value, depth = 0) {
    if (depth > 1000)
      throw new Error(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      );
    if (typeof value === 'function') return { [token]: 'function', id: numberOf(value) };
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof Promise) return encodePromise(value);
    if (isCloneable(value)) return value;
    return eachOf(value, (inner) => encode(inner, depth + 1));
  }

  function encodePromise(promise) {
    const id = ++last;
    promise.then(
      (value) => send('settle', { id, ok: true, value: encode(value) }),
      (error) => send('settle', { id, ok: false, value: messageOf(error) }),
    );
    return { [token]: 'promise', id };
  }

  function decode(value) {
    if (value === null || typeof value !== 'object') return value;
    const { [token]: kind, id } = value;
    if (kind === 'function') return (...args) => call(id, args);
    if (kind === 'promise') return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    return isCloneable(value) ? value : eachOf(value, decode);
  }

  function eachOf(value, change) {
    const made = isArray(value) ? [] : {};
    const names = keys(value);
    for (let i = 0; i < names.length; i++) made[names[i]] = change(value[names[i]]);
    return made;
  }

  function messageOf(error) {
    return typeof error === 'object' && error && 'message' in error ? String(error.message) : String(error);
  }

  function call(target, args) {
    const id = ++last;
    send('call', { id, target, args: encode(args) });
    const answer = answers.get(id);
    answers.delete(id);
    if (!answer) throw new Error('An object could not be cloned.');
    if (!answer.ok) throw new Error(answer.value);
    return decode(answer.value);
  }

  listen('call', (detail) => {
    if (!detail) return; // what was sent could not be cloned
    const { id, target, args } = detail;
    let answer;
    try {
      answer = { id, ok: true, value: encode(functions.get(target)(...decode(args))) };
    } catch (error) {
      answer = { id, ok: false, value: messageOf(error) };
    }
    send('answer', answer);
  });
  listen('answer', (detail) => {
    if (detail) answers.set(detail.id, detail);
  });
  listen('settle', (detail) => {
    const promise = detail && waiting.get(detail.id);
    if (!promise) return;
    waiting.delete(detail.id);
    if (detail.ok) promise.resolve(decode(detail.value));
    else promise.reject(new Error(detail.value));
  });
  return { encode, decode, send, listen };
}
