import { isInPane } from '../../kernels/map-frame.ts';
import type { FlowLine } from '../../kernels/flow-courses.ts';
import type { MapPlan } from './map-plan.ts';

/** What the legend has to explain, because it is in view. */
export interface LegendContent {
  readonly inWindow: boolean;
  readonly outside: boolean;
  readonly countryOnly: boolean;
  readonly imprecise: boolean;
  /** The kinds of flow that share a line, in the words of the dataset. */
  readonly flows: readonly { readonly line: FlowLine; readonly kinds: readonly string[] }[];
}

const lines: readonly FlowLine[] = ['solid', 'pale', 'dashed'];

export function legendOf({ frame, marks, small, circles, flows }: MapPlan): LegendContent {
  const shown = flows.filter(({ line }) => line.some((point) => isInPane(frame, point))).map(({ course }) => course);
  return {
    inWindow: marks.some(({ cluster, inPane }) => inPane && !cluster.country),
    outside: small.some(({ inPane }) => inPane),
    countryOnly:
      marks.some(({ cluster, inPane }) => inPane && cluster.country) ||
      small.some(({ cluster, inPane }) => inPane && cluster.country),
    imprecise: circles.some((circle) => isInPane(frame, circle)),
    flows: lines.flatMap((line) => {
      const kinds = [...new Set(shown.filter((course) => course.line === line).map(({ flow }) => flow.kind))];
      return kinds.length === 0 ? [] : [{ line, kinds }];
    }),
  };
}
