import type { Source } from './dataset.ts';

/** How far a source can be relied on, the best first: the Admiralty code. F: nobody can say. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof reliabilities)[number];

/** How credible what it says is, the best first. 6: nobody can say. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof credibilities)[number];

/** "B2"; a half that nobody has judged is a dash: "B–". Empty: nobody has graded the source. */
export function gradeOf({ reliability, credibility }: Pick<Source, 'reliability' | 'credibility'>): string {
  return reliability === undefined && credibility === undefined ? '' : `${reliability ?? '–'}${credibility ?? '–'}`;
}

/** What a citation is for: whether the source bears the event out, or speaks against it. */
export const stances = ['supports', 'disputes'] as const;
export type Stance = (typeof stances)[number];
