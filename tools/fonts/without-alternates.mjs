/**
 * A font whose letters do not change by their neighbours ("contextual alternates"): of Inter those are arrows and signs between digits,
 * and to look for them takes most of the time in which a text is laid out. The feature loses its name, so that nobody asks for it.
 * @param {Buffer} font as sfnt
 * @returns {Buffer}
 */
export function withoutAlternates(font) {
  const copy = Buffer.from(font);
  const entry = Array.from({ length: copy.readUInt16BE(4) }, (_, table) => 12 + 16 * table).find(
    (at) => copy.toString('latin1', at, at + 4) === 'GSUB',
  );
  if (entry === undefined) return copy;
  const [offset, length] = [copy.readUInt32BE(entry + 8), copy.readUInt32BE(entry + 12)];
  const list = offset + copy.readUInt16BE(offset + 6);
  for (let feature = 0; feature < copy.readUInt16BE(list); feature++) {
    const at = list + 2 + 6 * feature;
    if (copy.toString('latin1', at, at + 4) === 'calt') copy.write('none', at, 'latin1');
  }
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + copy.readUInt32BE(at)) >>> 0;
  copy.writeUInt32BE(sum, entry + 4);
  return copy;
}
