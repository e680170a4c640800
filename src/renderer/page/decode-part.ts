import { pageParts, type PagePart } from '../../shared/page-parts.ts';

declare global {
  interface Uint8ArrayConstructor {
    /** Of ECMAScript 2026; browsers have it since 2024 and 2025. */
    fromBase64?(text: string): Uint8Array<ArrayBuffer>;
  }
}

/** The bytes of a part from its text in the page. Rejects where that is damaged. */
export async function decodePart(part: PagePart, text: string): Promise<ArrayBuffer> {
  const bytes = bytesOf(text);
  if (pageParts[part] === 'plain') return bytes.buffer;
  return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  if (Uint8Array.fromBase64 !== undefined) return Uint8Array.fromBase64(text);
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
