import type { TextColumn } from '../../shared/event-columns.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import { GrowingTexts } from './growing-columns.ts';
import { joinTexts, type Run } from './join-columns.ts';

/** A text in one language. */
export class PlainText {
  readonly language: string;
  readonly text: string;

  constructor(language: string, text: string) {
    this.language = language;
    this.text = text;
  }
}

/** Of a title. What is not written takes no memory, and to move what is takes as much again. */
const likelyBytes = 48;

/**
 * A text a row in several languages, which need not be known from the start: where a row has no text in a language, its
 * column holds the row's fallback (English, else the first there is; the empty text where there is none at all).
 */
export class LocalTextWriter {
  readonly #fallbacks: GrowingTexts;
  /** Texts that differ from the row's fallback, and their rows. */
  readonly #others = new Map<string, { readonly rows: number[]; readonly texts: GrowingTexts }>();
  #rows = 0;

  /** Room for so many rows is made beforehand. */
  constructor(rows: number) {
    this.#fallbacks = new GrowingTexts(rows, likelyBytes);
  }

  add(text: LocalText | PlainText | undefined): void {
    if (text === undefined) this.#fallbacks.addEmpty();
    else if (text instanceof PlainText) this.#fallbacks.add(text.text);
    else this.#addLocal(text);
    this.#rows += 1;
  }

  #addLocal(text: LocalText): void {
    const fallback = fallbackOf(text);
    this.#fallbacks.add(fallback);
    for (const language in text) {
      const other = text[language];
      if (other !== undefined && other !== fallback) this.#addOther(language, other);
    }
  }

  /** By language: languages in which no row has a text of its own share one column. */
  columns(languages: readonly string[]): Readonly<Record<string, TextColumn>> {
    const fallbacks = this.#fallbacks.column();
    const columnOf = (language: string): TextColumn => {
      const others = this.#others.get(language);
      return others === undefined ? fallbacks : joinTexts([fallbacks, others.texts.column()], this.#runs(others.rows));
    };
    return Object.fromEntries(languages.map((language) => [language, columnOf(language)]));
  }

  /** The fallbacks, with each of `rows` in the place of one. */
  #runs(rows: readonly number[]): readonly Run[] {
    const runs: Run[] = [];
    let from = 0;
    for (const [index, row] of rows.entries()) {
      if (row > from) runs.push({ part: 0, from, to: row });
      runs.push({ part: 1, from: index, to: index + 1 });
      from = row + 1;
    }
    return [...runs, { part: 0, from, to: this.#rows }];
  }

  #addOther(language: string, text: string): void {
    let others = this.#others.get(language);
    if (others === undefined) {
      others = { rows: [], texts: new GrowingTexts(0) };
      this.#others.set(language, others);
    }
    others.rows.push(this.#rows);
    others.texts.add(text);
  }
}

function fallbackOf(text: LocalText): string {
  // most texts: the short way, with the same outcome
  const english = Object.hasOwn(text, 'en') ? text['en'] : undefined;
  return english ?? chooseText(text, 'en').text;
}
