// @ts-check
import { readFileSync } from 'node:fs';

const LITTLE_ENDIAN_MAGIC = 0x950412de;

/**
 * A compiled message file (.mo): message id to translation.
 * @param {string} file
 * @returns {Map<string, string>}
 */
export function readGettext(file) {
  const bytes = readFileSync(file);
  const isLittle = bytes.readUInt32LE(0) === LITTLE_ENDIAN_MAGIC;
  const word = (/** @type {number} */ at) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const text = (/** @type {number} */ at) => bytes.toString('utf8', word(at + 4), word(at + 4) + word(at));

  const [count, ids, translations] = [word(8), word(12), word(16)];
  return new Map(Array.from({ length: count }, (_, i) => [text(ids + 8 * i), text(translations + 8 * i)]));
}
