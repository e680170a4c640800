import { classOfVerdict } from '../../kernels/verdict-class.ts';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import type { Claim } from '../../shared/dataset.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import { matchWords } from '../../kernels/match-words.ts';

/** A claim as the palette names it. */
export interface FoundClaim {
  readonly claim: Claim;
  readonly label: string;
}

/**
 * At most `limit` claims whose id is what was typed, or whose quotation, text or verdict (its word and its class's) holds
 * it, best answer first, else in their order. Each by its text in the reader's language, or by its quotation where only that answers.
 * None where nothing was typed.
 */
export function findClaims(
  claims: readonly Claim[],
  typed: string,
  language: Language,
  limit: number,
): readonly FoundClaim[] {
  if (typed.trim() === '') return [];
  const say = translatorFor(language);
  return claims
    .flatMap((claim) => {
      const text = chooseText(claim.text, language).text;
      const { verdict } = claim.assessment;
      const found = `${wordOf(say, 'verdict', verdict)} ${wordOf(say, 'claims.class', classOfVerdict(verdict))}`;
      const isNamed = claim.id.toLowerCase() === typed.trim().toLowerCase();
      const byText = isNamed ? 0 : (matchWords(text, typed) ?? matchWords(found, typed));
      const rank = byText ?? matchWords(claim.quotation.text, typed);
      return rank === null ? [] : { claim, label: byText === null ? claim.quotation.text : text, rank };
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit);
}
