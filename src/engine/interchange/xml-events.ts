import type { Onward } from './decode-foreign.ts';
import { SaxesParser } from 'saxes';
import { failure, success, type Result } from '../../shared/problem.ts';

/** An element as it is met: its name without a prefix, its attributes under their names without prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is told of an XML file, in its order. */
export interface XmlHandler {
  open(element: XmlElement): void;
  /** All text within the element itself, in one piece, without that of the elements within it. */
  close(name: string, text: string): void;
}

/** No format that is read nests deeper, folders of maps included. */
const deepest = 200;
/** In UTF-16 units: as much as a track of 200,000 positions has in one element. */
const longestText = 16_000_000;
const sliceLength = 1 << 20;

/**
 * Goes through an XML text, a slice after the other; others have their turn between two. Entities are XML's own five and
 * characters by number: a document that declares any is refused, whatever they are, and so is an external one; nothing that
 * the text points to is fetched. Fails with `problem.xmlEntities`, `problem.xmlTooDeep` and `problem.notXml` (line, column).
 */
export async function walkXml(text: string, handler: XmlHandler, onward: Onward): Promise<Result<null>> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const texts: string[] = [];
  parser.on('error', () => {
    throw new XmlFault(failure('problem.notXml', { line: parser.line, column: parser.column + 1 }));
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY|<!\[/i.test(doctype)) throw new XmlFault(failure('problem.xmlEntities'));
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (texts.length >= deepest) throw new XmlFault(failure('problem.xmlTooDeep', { limit: deepest }));
    texts.push('');
    handler.open({ name: localName(name), attributes: localNames(attributes) });
  });
  const addText = (more: string): void => {
    const last = texts.length - 1;
    if (last >= 0 && (texts[last]?.length ?? 0) + more.length <= longestText) texts[last] += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => handler.close(localName(name), texts.pop() ?? ''));
  try {
    for (let at = 0; at < text.length; at += sliceLength) {
      parser.write(text.slice(at, at + sliceLength));
      await onward(Math.min(1, at / text.length));
    }
    parser.close();
    return success(null);
  } catch (error) {
    if (error instanceof XmlFault) return error.result;
    throw error;
  }
}

/** Ends the parser at once: it would go on through the rest, and look at each open element for each that is closed wrongly. */
class XmlFault extends Error {
  readonly result: Result<never>;

  constructor(result: Result<never>) {
    super('the XML cannot be read');
    this.result = result;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Of two attributes that differ in their prefix alone, the one without is meant. */
function localNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [localName(name), attributes[localName(name)] ?? value]),
  );
}
