import { pageParts, type PagePart } from '../../shared/page-parts.ts';

/** The bytes of a part from its text in the page. Rejects where that is damaged. */
export async function decodePart(part: PagePart, text: string): Promise<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  if (pageParts[part] === 'plain') return bytes.buffer;
  return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
