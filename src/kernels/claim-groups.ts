import type { Claim } from '../shared/dataset.ts';
import { classOfVerdict, verdictClasses, type VerdictClass } from './verdict-class.ts';

/** The claims of one paragraph of a work. */
export interface ClaimParagraph {
  /** Where it stands in the work, in the words of the dataset (`¶4`, `title`); empty where that is not said. */
  readonly locator: string;
  readonly claims: readonly Claim[];
}

/** The claims of one work. */
export interface ClaimWork {
  /** Id of the source. */
  readonly source: string;
  readonly paragraphs: readonly ClaimParagraph[];
}

export interface VerdictCount {
  readonly verdictClass: VerdictClass;
  readonly count: number;
}

/** Claims by work and paragraph. Works, paragraphs and claims keep the order in which they come first. */
export function groupClaims(claims: readonly Claim[]): readonly ClaimWork[] {
  return [...Map.groupBy(claims, ({ source }) => source)].map(([source, ofWork]) => ({
    source,
    paragraphs: [...Map.groupBy(ofWork, ({ locator }) => locator ?? '')].map(([locator, ofParagraph]) => ({
      locator,
      claims: ofParagraph,
    })),
  }));
}

/** How many claims have a verdict of each class, in the order of the classes. Classes without claims are left out. */
export function countVerdicts(claims: readonly Claim[]): readonly VerdictCount[] {
  const byClass = Map.groupBy(claims, ({ assessment }) => classOfVerdict(assessment.verdict));
  return verdictClasses.flatMap((verdictClass) => {
    const count = byClass.get(verdictClass)?.length ?? 0;
    return count === 0 ? [] : { verdictClass, count };
  });
}

/** The claims with a verdict of one of these classes; all of them where no class is chosen. */
export function claimsOfClasses(claims: readonly Claim[], chosen: ReadonlySet<VerdictClass>): readonly Claim[] {
  return chosen.size === 0 ? claims : claims.filter(({ assessment }) => chosen.has(classOfVerdict(assessment.verdict)));
}
