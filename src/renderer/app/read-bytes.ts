/** Where the bytes of so much come, their memory is worth being taken once. */
const largeBytes = 1_000_000;

/**
 * The bytes of a response. Large ones are read straight into the buffer that holds them all in the end: `arrayBuffer()` keeps
 * them in pieces first, and a million events take twice the memory and half a second more. Rejects as `arrayBuffer()` does.
 */
export async function readBytes(response: Response): Promise<ArrayBuffer> {
  const length = Number(response.headers.get('content-length'));
  if (response.body === null || !(length >= largeBytes)) return await response.arrayBuffer();
  const reader = response.body.getReader({ mode: 'byob' });
  let buffer = new ArrayBuffer(length);
  for (let at = 0; at < length;) {
    // the buffer goes there and back
    const { value, done } = await reader.read(new Uint8Array(buffer, at));
    if (value === undefined || done) throw new Error(`read-bytes: got ${at} bytes, expected ${length}`);
    buffer = value.buffer;
    at += value.byteLength;
  }
  // it is over once its end has been read
  const { done } = await reader.read(new Uint8Array(1));
  if (!done) throw new Error(`read-bytes: got more than ${length} bytes`);
  return buffer;
}
