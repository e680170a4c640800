/** Why a row could not be cut as it stands. */
export type RowFault =
  /** A quotation mark is opened and never closed: the row ends with its line. */
  | 'openQuote'
  /** A quotation mark is closed before the cell ends: the rest of the cell was kept as it is. */
  | 'strayQuote'
  /** The row is longer than `longestRow`: what is beyond that was left out. */
  | 'longRow'
  /** It stands for something that is no record. */
  | 'noRecord';

export interface TableRow {
  /** Number of the line at which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: RowFault | null;
}

/**
 * Takes a text in pieces and gives its rows as soon as they are whole. Blank lines are none. A row is cut when it is asked
 * for, and all of a piece are taken before the next piece is given.
 */
export interface RowSplitter {
  push(text: string): Iterable<TableRow>;
  /** The rows that only the end of the text makes whole. */
  end(): Iterable<TableRow>;
}

interface QuotedRow {
  readonly cells: readonly string[];
  readonly fault: RowFault | null;
  /** Where its last line ends. */
  readonly end: number;
  readonly linesWithin: number;
}

const blank = ' '.charCodeAt(0);

/** What Excel is told in a first line of its own. */
const saysDelimiter = /^\uFEFF?"?sep=.?"?$/i;

/** In UTF-16 units. No row of a table is longer but by mistake, such as a quotation mark that is never closed. */
export const longestRow = 2 ** 20;

/**
 * Cuts a text into rows and cells, as RFC 4180 has it, with any delimiter and quotation mark (empty: none) and any line
 * end. A quotation mark that is not closed costs its own line only: what follows is cut as if it were not there.
 */
export function createRowSplitter(delimiter: string, quote: string): RowSplitter {
  const mark = quote.charCodeAt(0);
  let rest = '';
  let line = 1;
  let lineEnd = '';
  /** Within a row that is too long: all up to its end is left out. */
  let isSkipping = false;

  // Rows in a list outlive the collections of young memory; the engine would then put all rows into old memory, dead ones
  // there keep alive what they name, and reading a million rows leaves 80 MB behind.
  function* split(text: string, isEnd: boolean): Iterable<TableRow> {
    rest += text;
    if (lineEnd === '') lineEnd = lineEndOf(rest, isEnd);
    const isOpen = lineEnd === '';
    let at = 0;
    while (at < (isOpen ? 0 : rest.length)) {
      const found = rest.indexOf(lineEnd, at);
      if (found < 0 && !isEnd) break;
      const end = found < 0 ? rest.length : found;
      if (isSkipping) {
        isSkipping = false;
        at = next(end);
        continue;
      }
      const content = rest.slice(at, withoutReturn(at, end));
      if (isBlank(content) || (line === 1 && saysDelimiter.test(content))) {
        at = next(end);
      } else if (content.length > longestRow) {
        yield { line, cells: content.slice(0, longestRow).split(delimiter), fault: 'longRow' };
        at = next(end);
      } else if (quote === '' || !content.includes(quote)) {
        yield { line, cells: content.split(delimiter), fault: null };
        at = next(end);
      } else {
        const row = cutQuoted(at, end, isEnd);
        if (row === 'more') break;
        yield { line, cells: row.cells, fault: row.fault };
        line += row.linesWithin;
        at = next(row.end);
      }
    }
    rest = rest.slice(at);
    if (!isEnd && rest.length > longestRow && (isOpen || !rest.includes(lineEnd))) {
      if (!isSkipping) yield { line, cells: rest.slice(0, longestRow).split(delimiter), fault: 'longRow' };
      isSkipping = true;
      rest = '';
    }
  }

  /** A row of empty cells is none, whatever parts them: it is a row that says nothing. */
  function isBlank(content: string): boolean {
    return content.trim() === '' && !content.includes(delimiter);
  }

  function next(end: number): number {
    line++;
    return end + 1;
  }

  function withoutReturn(from: number, end: number): number {
    return lineEnd === '\n' && end > from && rest[end - 1] === '\r' ? end - 1 : end;
  }

  /** The row that begins at `from`, whose first line ends at `firstEnd`, and has quotation marks in it; 'more': its end is not there yet. */
  function cutQuoted(from: number, firstEnd: number, isEnd: boolean): QuotedRow | 'more' {
    const cells: string[] = [];
    const mayWait = !isEnd && rest.length - from <= longestRow;
    let fault: RowFault | null = null;
    let linesWithin = 0;
    let lineStop = firstEnd;
    let at = from;
    for (;;) {
      const opening = skipBlanks(at);
      let text = '';
      let plain = at;
      if (rest.charCodeAt(opening) === mark) {
        const closing = closingQuote(opening + 1);
        const after = skipBlanks(closing + 1);
        // what follows the mark decides whether it closes
        if (mayWait && (closing < 0 || after + 1 >= rest.length)) return 'more';
        const within = closing < lineStop ? 0 : countLines(opening, closing);
        const isWhole = closing >= 0 && isCellEnd(after);
        if (!isWhole && (closing < 0 || linesWithin + within > 0)) return cutOpen(from);
        linesWithin += within;
        text = rest.slice(opening + 1, closing);
        if (text.includes(quote)) text = text.replaceAll(quote + quote, quote);
        plain = isWhole ? after : closing + 1;
        if (!isWhole) fault = 'strayQuote';
      }
      if (lineStop < plain) lineStop = lineEndFrom(plain);
      const delimiterAt = rest.indexOf(delimiter, plain);
      const end = delimiterAt < 0 ? lineStop : Math.min(delimiterAt, lineStop);
      if (end === rest.length && !isEnd) return mayWait ? 'more' : cutOpen(from);
      cells.push(text + rest.slice(plain, withoutReturn(plain, end)));
      if (end === lineStop) return { cells, fault, end, linesWithin };
      at = end + 1;
    }
  }

  /** The line as it stands, its quotation marks taken for letters. */
  function cutOpen(from: number): QuotedRow {
    const end = lineEndFrom(from);
    return {
      cells: rest.slice(from, withoutReturn(from, end)).split(delimiter),
      fault: 'openQuote',
      end,
      linesWithin: 0,
    };
  }

  function isCellEnd(at: number): boolean {
    if (at >= rest.length) return true;
    return rest[at] === delimiter || rest[at] === lineEnd || (rest[at] === '\r' && rest[at + 1] === lineEnd);
  }

  function lineEndFrom(from: number): number {
    const found = rest.indexOf(lineEnd, from);
    return found < 0 ? rest.length : found;
  }

  function skipBlanks(from: number): number {
    let at = from;
    while (rest.charCodeAt(at) === blank) at++;
    return at;
  }

  /** Below zero where there is none. */
  function closingQuote(from: number): number {
    let at = rest.indexOf(quote, from);
    while (at >= 0 && rest[at + 1] === quote) at = rest.indexOf(quote, at + 2);
    return at;
  }

  function countLines(from: number, to: number): number {
    let count = 0;
    for (let at = rest.indexOf(lineEnd, from); at >= 0 && at < to; at = rest.indexOf(lineEnd, at + 1)) count++;
    return count;
  }

  return { push: (text) => split(text, false), end: () => split('', true) };
}

/** The rows of a text that is there whole, cut as they are asked for. */
export function* rowsOfText(text: string, delimiter: string, quote: string): Iterable<TableRow> {
  const splitter = createRowSplitter(delimiter, quote);
  yield* splitter.push(text);
  yield* splitter.end();
}

/** Empty: it cannot be said yet. */
function lineEndOf(text: string, isEnd: boolean): string {
  if (text.includes('\n')) return '\n';
  if (text.slice(0, isEnd ? undefined : -1).includes('\r')) return '\r';
  return isEnd ? '\n' : '';
}
