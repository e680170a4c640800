import { pageElementId, type PagePart } from '../../shared/page-parts.ts';
import { decodePart } from './decode-part.ts';

/** The text of a part that the page carries with it, which leaves the page. Throws where it is not there. */
export function takePart(part: PagePart): string {
  const element = document.getElementById(pageElementId(part));
  if (element === null) throw new Error(`the page has no part "${part}"`);
  element.remove();
  return element.textContent;
}

/** A part that the page carries with it, once. Rejects where it is not there or damaged. */
export async function readPart(part: PagePart): Promise<ArrayBuffer> {
  return await decodePart(part, takePart(part));
}

export async function readTextPart(part: PagePart): Promise<string> {
  return new TextDecoder().decode(await readPart(part));
}
