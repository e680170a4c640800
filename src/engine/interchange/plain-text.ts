import { decodeHTML } from 'entities';

/** No description that people write is longer; what is behind it is not looked at. */
const longestHtml = 200_000;
/** What is within these is no text. */
const silent = new Set(['script', 'style', 'head', 'template', 'iframe', 'svg']);
/** A new line begins with these, and after them. */
const blocks = /^(?:p|div|br|li|ul|ol|tr|h[1-6]|blockquote|table|section|article|hr|dd|dt|pre)$/;

/**
 * The plain text of HTML as it stands in descriptions: tags are gone, character references are the characters that they
 * mean, blocks begin on a line of their own. Text that is no HTML stays as it is, but for its blanks. The result is a text
 * like any other: if it looks like HTML once more, it is shown as it is.
 */
export function plainText(html: string): string {
  // most texts are none
  if (!/[<&\s]/.test(html)) return html;
  const source = html.slice(0, longestHtml);
  let text = '';
  let within: string | null = null;
  let at = 0;
  while (at < source.length) {
    const opening = source.indexOf('<', at);
    if (opening < 0) break;
    const closing = isTagStart(source, opening) ? source.indexOf('>', opening) : opening;
    if (closing < 0) break;
    if (within === null) text += source.slice(at, closing === opening ? opening + 1 : opening);
    at = closing + 1;
    if (closing === opening) continue;
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(source.slice(opening + 1, opening + 20))?.[1]?.toLowerCase() ?? '';
    const isEnd = source[opening + 1] === '/';
    if (within !== null) within = isEnd && name === within ? null : within;
    else if (!isEnd && silent.has(name) && source[closing - 1] !== '/') within = name;
    else if (blocks.test(name)) text += '\n';
  }
  if (within === null) text += source.slice(at);
  return tidy(decodeHTML(text));
}

/** `a < b` is no tag. */
function isTagStart(source: string, at: number): boolean {
  return /[a-z/!?]/i.test(source[at + 1] ?? '');
}

/** One blank between words, at most one empty line between paragraphs. */
function tidy(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
