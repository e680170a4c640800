import { EventEmitter } from 'node:events';

/** One attached target of Chromium. Its protocol events are emitted under their own names, and `detached` at its end. */
class Session extends EventEmitter {
  closed = false;

  constructor(connection, id) {
    super();
    this.setMaxListeners(0);
    this.connection = connection;
    this.id = id;
  }

  send(method, params = {}) {
    if (this.closed) return Promise.reject(new Error(`session closed: ${method}`));
    return this.connection._send(method, params, this.id);
  }

  _end() {
    this.closed = true;
    this.emit('detached');
  }
}

/** The Chrome DevTools Protocol over Chromium's --remote-debugging-pipe: JSON texts that end in NUL. */
export class Connection extends EventEmitter {
  _sessions = new Map();
  _pending = new Map();
  _lastId = 0;
  _unfinished = [];

  constructor(writable, readable) {
    super();
    this._writable = writable;
    readable.on('data', (chunk) => this._receive(chunk));
    for (const [stream, event] of [
      [readable, 'close'],
      [readable, 'error'],
      [writable, 'error'],
    ])
      stream.on(event, () => this._end());
  }

  send(method, params = {}) {
    return this._send(method, params);
  }

  session(id) {
    if (!this._sessions.has(id)) this._sessions.set(id, new Session(this, id));
    return this._sessions.get(id);
  }

  _send(method, params, sessionId) {
    const id = ++this._lastId;
    const { promise, resolve, reject } = Promise.withResolvers();
    this._pending.set(id, { resolve, reject, method });
    this._writable.write(JSON.stringify({ id, method, params, sessionId }) + '\0');
    return promise;
  }

  _receive(chunk) {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      this._unfinished.push(chunk.subarray(start, end));
      const text = Buffer.concat(this._unfinished).toString('utf8');
      this._unfinished = [];
      start = end + 1;
      this._read(JSON.parse(text));
    }
    if (start < chunk.length) this._unfinished.push(chunk.subarray(start));
  }

  _read({ id, method, params, result, error, sessionId }) {
    if (id !== undefined) {
      const call = this._pending.get(id);
      this._pending.delete(id);
      if (error) call?.reject(new Error(`${call.method}: ${error.message}`));
      else call?.resolve(result);
      return;
    }
    if (method === 'Target.detachedFromTarget') {
      this._sessions.get(params.sessionId)?._end();
      this._sessions.delete(params.sessionId);
    }
    (sessionId ? this._sessions.get(sessionId) : this)?.emit(method, params);
  }

  _end() {
    for (const { reject, method } of this._pending.values()) reject(new Error(`connection closed: ${method}`));
    this._pending.clear();
    for (const session of this._sessions.values()) session._end();
    this._sessions.clear();
  }
}
