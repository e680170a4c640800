import { shownScale } from './shown-scale.ts';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Writes the words that stand in an element itself where the browser has put them. The context stands in pixels of the window. */
export function paintWords(element: Element, style: CSSStyleDeclaration, context: CanvasRenderingContext2D): void {
  for (const node of element.childNodes) {
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    // a stage that is shown smaller has smaller boxes, and the size that its style says
    const shown = shownScale(element);
    context.font = `${style.fontStyle} ${style.fontWeight} ${Number.parseFloat(style.fontSize) * shown}px ${style.fontFamily}`;
    context.letterSpacing =
      style.letterSpacing === 'normal' ? '0px' : `${Number.parseFloat(style.letterSpacing) * shown}px`;
    context.fillStyle = style.color;
    context.textBaseline = 'alphabetic';
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
    for (const { text, box } of piecesOf(node)) {
      context.fillText(text, box.left, box.top + (box.height * above) / (above + below));
    }
  }
}

/** As much of a text as stands side by side in a line. */
function piecesOf(node: Text): readonly { readonly text: string; readonly box: DOMRect }[] {
  const pieces: { text: string; box: DOMRect }[] = [];
  const range = document.createRange();
  const boxOf = (from: number, to: number): DOMRect => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect();
  };
  let start = 0;
  let line: number | null = null;
  const end = (to: number): void => {
    const text = node.data.slice(start, to).trimEnd();
    if (text !== '') pieces.push({ text, box: boxOf(start, start + text.length) });
  };
  for (const { index, segment } of words.segment(node.data)) {
    if (segment.trim() === '') continue;
    const { top, height } = boxOf(index, index + segment.length);
    if (line !== null && Math.abs(top - line) > height / 2) {
      end(index);
      start = index;
    } else if (line === null) start = index;
    line = top;
  }
  if (line !== null) end(node.data.length);
  return pieces;
}
