/** What verdicts come to, from "it is so" to "nobody knows yet"; `other` holds words that are in no class. */
export const verdictClasses = ['confirmed', 'nuance', 'wrong', 'opinion', 'open', 'other'] as const;
export type VerdictClass = (typeof verdictClasses)[number];

const classes: Readonly<Record<string, VerdictClass>> = {
  confirmed: 'confirmed',
  'confirmed-with-nuance': 'nuance',
  understated: 'nuance',
  outdated: 'nuance',
  ambiguous: 'nuance',
  'one-sided': 'nuance',
  distorted: 'wrong',
  wrong: 'wrong',
  opinion: 'opinion',
  open: 'open',
};

/** The class of a verdict in the words of a dataset. */
export function classOfVerdict(verdict: string): VerdictClass {
  return Object.hasOwn(classes, verdict) ? (classes[verdict] ?? 'other') : 'other';
}
