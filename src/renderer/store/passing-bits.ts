import { passesFilters } from '../../kernels/filter-mask.ts';
import type { ExplorerState } from './explorer-state.ts';
import { selectFiltering } from './selectors.ts';

/** Of a text that one call may be given. */
const pieceBytes = 32_768;

/** The rows that pass all filters, one bit each, the least significant of a byte first, in base64; as an export takes them. */
export function passingBits(state: ExplorerState): string {
  if (state.document === null) return '';
  const { columns } = state.document;
  const { mask, brush } = selectFiltering(state);
  const bits = new Uint8Array(Math.ceil(columns.count / 8));
  for (let row = 0; row < columns.count; row++) {
    if (passesFilters(columns, mask, brush, row)) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  }
  let text = '';
  for (let at = 0; at < bits.length; at += pieceBytes) {
    text += String.fromCharCode(...bits.subarray(at, at + pieceBytes));
  }
  return btoa(text);
}
