/**
 * Memory of so many bytes, all zeros, that goes back to the system whole when it is given back (`giveBack`). What is allocated
 * otherwise, the C library keeps once it is freed, tens of megabytes of it: a buffer that could be resized lies in pages of its
 * own. To read or write a number in it takes some nanoseconds longer.
 */
export function passingMemory(bytes: number): ArrayBuffer {
  return new ArrayBuffer(bytes, { maxByteLength: bytes });
}
