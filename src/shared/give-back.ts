/**
 * Gives the memory of an array back at once: the collector, which sees a few bytes of each, would let many lie. Whatever
 * else views the same buffer is empty then too.
 */
export function giveBack({ buffer }: { readonly buffer: ArrayBufferLike }): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}
