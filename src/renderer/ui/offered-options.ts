import { matchWords } from '../../kernels/match-words.ts';
import type { ComboboxOption } from './combobox.tsx';

/** How many are offered at once; who wants another one types more of its name. */
const mostOffered = 60;

/** Those that answer what was typed, best first, without those that are chosen already. */
export function offeredOptions(
  options: readonly ComboboxOption[],
  typed: string,
  chosen: readonly string[] = [],
): readonly ComboboxOption[] {
  return options
    .filter(({ key }) => !chosen.includes(key))
    .map((option) => ({ option, rank: matchWords(wordsOfOption(option), typed) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, mostOffered)
    .map(({ option }) => option);
}

/** All that an option is found by. */
export function wordsOfOption({ title, detail = '', foundBy = '' }: Omit<ComboboxOption, 'key'>): string {
  return `${title} ${detail} ${foundBy}`;
}
