import type { Claim } from '../../shared/dataset.ts';

/** The language of all quotations; null where they are in several. */
export function languageOfClaims(claims: readonly Claim[]): string | null {
  const first = claims[0]?.quotation.language ?? null;
  return claims.every(({ quotation }) => quotation.language === first) ? first : null;
}
