/**
 * Structured clone as bytes: [header's length, u32 little endian][header, JSON][array buffers …].
 * The header is a heap of objects that refer to each other by index, so that shared references and cycles survive.
 * Anything that structured clone refuses throws "An object could not be cloned.", as Electron's IPC does.
 * The text of this function also runs in the page: it refers to nothing outside itself.
 */
export function makeWire() {
  const viewNames = [
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
    'Float16Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
    'DataView',
  ];
  const errorTypes = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

  function refuse() {
    throw new Error('An object could not be cloned.');
  }

  /** Runs getters, drops prototypes, refuses functions: the rules of the real thing. */
  function clone(value) {
    try {
      return structuredClone(value);
    } catch {
      return refuse();
    }
  }

  function encode(value) {
    const heap = [];
    const seen = new Map();
    const buffers = [];

    function put(v) {
      if (v === null || typeof v === 'string' || typeof v === 'boolean') return v;
      if (typeof v === 'number')
        return Number.isFinite(v) && !Object.is(v, -0) ? v : ['n', Object.is(v, -0) ? '-0' : String(v)];
      if (v === undefined) return ['u'];
      if (typeof v === 'bigint') return ['b', String(v)];
      if (typeof v !== 'object') return refuse();
      if (!seen.has(v)) {
        const at = heap.push(null) - 1;
        seen.set(v, at);
        heap[at] = describe(v);
      }
      return ['r', seen.get(v)];
    }

    function describe(v) {
      if (ArrayBuffer.isView(v)) {
        const name = v.constructor.name;
        return [
          'V',
          viewNames.indexOf(name),
          put(v.buffer),
          v.byteOffset,
          name === 'DataView' ? v.byteLength : v.length,
        ];
      }
      const type = Object.prototype.toString.call(v).slice(8, -1);
      switch (type) {
        case 'Array':
          return ['A', v.length, Object.keys(v).map((key) => [key, put(v[key])])];
        case 'ArrayBuffer':
          return ['B', buffers.push(new Uint8Array(v)) - 1];
        case 'Date':
          return ['D', put(v.getTime())];
        case 'RegExp':
          return ['R', v.source, v.flags];
        case 'Map':
          return ['M', [...v].map(([key, x]) => [put(key), put(x)])];
        case 'Set':
          return ['S', [...v].map(put)];
        case 'Error':
          return ['E', v.name, v.message, v.stack];
        case 'Object':
          return ['O', Object.keys(v).map((key) => [key, put(v[key])])];
        default:
          return refuse(); // Blob, File, boxed values …: not carried by this stand-in
      }
    }

    const root = put(clone(value));
    const header = new TextEncoder().encode(JSON.stringify({ root, heap, lengths: buffers.map((b) => b.byteLength) }));
    const parts = [header, ...buffers];
    const bytes = new Uint8Array(4 + parts.reduce((total, part) => total + part.byteLength, 0));
    new DataView(bytes.buffer).setUint32(0, header.byteLength, true);
    let offset = 4;
    for (const part of parts) {
      bytes.set(part, offset);
      offset += part.byteLength;
    }
    return bytes;
  }

  function decode(bytes) {
    const headerLength = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
    const { root, heap, lengths } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength)));
    let offset = 4 + headerLength;
    const buffers = lengths.map((length) => {
      offset += length;
      // a copy: Buffer's own slice would share its memory
      return Uint8Array.prototype.slice.call(bytes, offset - length, offset).buffer;
    });
    const made = [];

    function get(w) {
      if (!Array.isArray(w)) return w;
      if (w[0] === 'u') return undefined;
      if (w[0] === 'n') return Number(w[1]);
      if (w[0] === 'b') return BigInt(w[1]);
      if (!(w[1] in made)) make(w[1], heap[w[1]]);
      return made[w[1]];
    }

    /** Containers are put in their place before they are filled: what is inside may refer to them. */
    function make(at, [type, a, b, c, d]) {
      switch (type) {
        case 'A':
          made[at] = [];
          made[at].length = a;
          for (const [key, x] of b) made[at][key] = get(x);
          break;
        case 'B':
          made[at] = buffers[a];
          break;
        case 'V':
          made[at] = new globalThis[viewNames[a]](get(b), c, d);
          break;
        case 'D':
          made[at] = new Date(get(a));
          break;
        case 'R':
          made[at] = new RegExp(a, b);
          break;
        case 'M':
          made[at] = new Map();
          for (const [key, x] of a) made[at].set(get(key), get(x));
          break;
        case 'S':
          made[at] = new Set();
          for (const x of a) made[at].add(get(x));
          break;
        case 'E':
          made[at] = Object.assign(new (errorTypes[a] ?? Error)(b), { stack: c });
          break;
        case 'O':
          made[at] = {};
          for (const [key, x] of a)
            Object.defineProperty(made[at], key, {
              value: get(x),
              writable: true,
              enumerable: true,
              configurable: true,
            });
      }
    }

    return get(root);
  }

  return { encode, decode };
}
