/** A property of iCalendar: its name and its parameters in capitals, its value as it is written. */
export interface IcsProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface IcsComponent {
  readonly name: string;
  /** Number of the line at which it begins, from 1. */
  readonly line: number;
  readonly properties: readonly IcsProperty[];
  readonly children: readonly IcsComponent[];
}

/** In UTF-16 units; attachments that stand within a file are longer, and nothing is read of them. */
const longestLine = 100_000;
const deepest = 10;
const readProperties = 200;

interface GrowingComponent extends IcsComponent {
  readonly properties: IcsProperty[];
  readonly children: GrowingComponent[];
}

/**
 * The components of an iCalendar text (RFC 5545) below one that holds all. A line that follows no rule is left out and counted,
 * an END that is missing is where the text ends: calendars of many programs have both.
 */
export function readIcsLines(text: string): { readonly root: IcsComponent; readonly faulty: number } {
  const root: GrowingComponent = { name: '', line: 1, properties: [], children: [] };
  const open: GrowingComponent[] = [root];
  /** Components nested too deep are left out whole. */
  let tooDeep = 0;
  let faulty = 0;
  for (const { line, content } of unfolded(text)) {
    const property = propertyOf(content);
    const current = open.at(-1) ?? root;
    if (property === null) {
      faulty++;
    } else if (property.name === 'BEGIN') {
      if (open.length > deepest) tooDeep++;
      else {
        const child: GrowingComponent = { name: property.value.toUpperCase(), line, properties: [], children: [] };
        current.children.push(child);
        open.push(child);
      }
    } else if (property.name === 'END') {
      if (tooDeep > 0) tooDeep--;
      else if (open.length > 1) open.pop();
    } else if (tooDeep === 0 && current.properties.length < readProperties) {
      current.properties.push(property);
    }
  }
  return { root, faulty: faulty + tooDeep };
}

/** Lines that begin with a blank go on where the one before ended. */
function* unfolded(text: string): Generator<{ readonly line: number; readonly content: string }> {
  let [start, number, content] = [1, 0, ''];
  for (let at = 0; at <= text.length;) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    number++;
    at = end + 1;
    if (/^[ \t]/.test(line)) {
      if (content.length < longestLine) content += line.slice(1);
      continue;
    }
    if (content.trim() !== '') yield { line: start, content };
    [start, content] = [number, line];
  }
  if (content.trim() !== '') yield { line: start, content };
}

/** `NAME;PARAMETER=value;OTHER="a:b":value`; null where there is no colon. */
function propertyOf(content: string): IcsProperty | null {
  let [at, isQuoted] = [0, false];
  const cuts: number[] = [];
  for (; at < content.length; at++) {
    const sign = content[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === ';') cuts.push(at);
    else if (!isQuoted && sign === ':') break;
  }
  if (at >= content.length || content.length > longestLine * 2) return null;
  const parts = [...cuts, at].map((end, index) => content.slice(index === 0 ? 0 : (cuts[index - 1] ?? 0) + 1, end));
  const name = (parts[0] ?? '').trim().toUpperCase().replace(/^.*\./, '');
  if (!/^[A-Z0-9-]{1,60}$/.test(name)) return null;
  const parameters: Record<string, string> = {};
  for (const part of parts.slice(1, 20)) {
    const equals = part.indexOf('=');
    if (equals > 0) parameters[part.slice(0, equals).toUpperCase()] = part.slice(equals + 1).replaceAll('"', '');
  }
  return { name, parameters, value: content.slice(at + 1) };
}

/** The first property of this name; null where there is none. */
export function propertyNamed({ properties }: IcsComponent, name: string): IcsProperty | null {
  return properties.find((property) => property.name === name) ?? null;
}

/** A text as it is meant: `\n` is a new line, `\,` a comma. */
export function icsText(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)).trim();
}

/** The texts of a list, between commas that are not part of one. */
export function icsTexts(value: string): readonly string[] {
  const texts = value.match(/(?:\\.|[^,])+/g) ?? [];
  return texts.map(icsText).filter((text) => text !== '');
}
