import { chooseText, type Language } from '../../shared/language.ts';
import type { OpenDocument } from '../store/explorer-state.ts';

/** What a lane is called: its category. */
export function laneName({ summary }: OpenDocument, lane: number, language: Language): string {
  return chooseText(summary.categories[lane]?.name ?? {}, language).text;
}
