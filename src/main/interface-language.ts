import type { Preferences } from '../shared/explorer-api.ts';
import { systemLanguage, type Language } from '../shared/language.ts';

/** The language of menus and dialogs: the chosen one, else that of the system's locale (`fr-CA`), else English. */
export function interfaceLanguage(preference: Preferences['language'], locale: string): Language {
  return preference === 'system' ? systemLanguage([locale]) : preference;
}
