/** A text for XML, as content or as the value of an attribute. What XML cannot hold, control signs, is left out. */
export function xmlText(text: string): string {
  return withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A text without what no XML can hold. */
export function withoutControls(text: string): string {
  return text.replaceAll(unfit, '');
}

// Source: XML 1.0, production 2 (Char)
const unfit = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A plain text for a format whose texts are HTML: markup in it stands as it is written, lines stay lines. */
export function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
}
