import type { Message } from '../../shared/problem.ts';

/** The fields of an annotation that say where it stands. */
export const standingFields: readonly string[] = ['when', 'point', 'radiusKm'];

interface AnnotationFault {
  /** The field that could mend it. */
  readonly field: string;
  readonly message: Message;
}

/** Why an annotation, or its circle, would be shown nowhere. */
export function annotationFaults({
  when,
  point,
  radiusKm,
}: Readonly<Record<string, unknown>>): readonly AnnotationFault[] {
  if (point !== undefined) return [];
  if (radiusKm !== undefined) return [{ field: 'radiusKm', message: { key: 'problem.circleWithoutPoint' } }];
  return when === undefined ? [{ field: 'when', message: { key: 'problem.annotationNowhere' } }] : [];
}
