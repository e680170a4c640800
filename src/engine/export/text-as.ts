import { chooseText, type LocalText } from '../../shared/language.ts';

/** A text in one language, else in another one; empty where there is none. */
export function textAs(text: LocalText | undefined, language: string): string {
  return text === undefined ? '' : chooseText(text, language).text;
}
