import { isInPane } from '../../kernels/map-frame.ts';
import { cellLevel, type CellPlan } from '../../kernels/placed-cells.ts';
import { flowLines, measureOf, type FlowLine } from '../../kernels/flow-courses.ts';
import type { MapPlan } from './map-plan.ts';

/** What the legend has to explain, because it is in view. */
export interface LegendContent {
  /** Whether the map is so narrow that the legend is smaller. */
  readonly isNarrow: boolean;
  /** Whether it would hide much of the map. */
  readonly isSmall: boolean;
  /** Null where events have marks. */
  readonly cells: CellScale | null;
  readonly inWindow: boolean;
  readonly outside: boolean;
  /** Whether there are cells of which no event lies inside of the window of time. */
  readonly outsideCells: boolean;
  readonly countryOnly: boolean;
  readonly imprecise: boolean;
  /** The kinds of flow that share a line, in the words of the dataset. */
  readonly flows: readonly { readonly line: FlowLine; readonly kinds: readonly string[] }[];
  /** Whether two amounts are compared by width. */
  readonly flowWidths: boolean;
}

/** The classes of the cells: the least number of events in each, and the greatest in the last one. */
export interface CellScale {
  readonly classes: readonly number[];
  readonly most: number;
}

const narrowPx = 740;
/** Narrower than this the legend takes three rows. */
export const smallPx = 560;

export function legendOf({ frame, marks, small, circles, flows, cells, outsideCells }: MapPlan): LegendContent {
  const width = frame.pane.right - frame.pane.left;
  const shown = flows.filter(({ line }) => line.some((point) => isInPane(frame, point))).map(({ course }) => course);
  const measured = shown.filter(({ flow }) => flow.value !== undefined).map(({ flow }) => measureOf(flow));
  return {
    flowWidths: new Set(measured).size < measured.length,
    isNarrow: width <= narrowPx,
    isSmall: width <= smallPx,
    cells: cells === null || cells.most === 0 ? null : { classes: cells.classes, most: cells.most },
    inWindow: cells === null && marks.some(({ cluster, inPane }) => inPane && !cluster.country),
    outside: small.some(({ inPane }) => inPane),
    outsideCells: [cells, outsideCells].some((plan) => plan !== null && showsOutside(plan)),
    countryOnly:
      (cells === null && marks.some(({ cluster, inPane }) => inPane && cluster.country)) ||
      small.some(({ cluster, inPane }) => inPane && cluster.country),
    imprecise: circles.some((circle) => isInPane(frame, circle)),
    flows: flowLines.flatMap((line) => {
      const kinds = [...new Set(shown.filter((course) => course.line === line).map(({ flow }) => flow.kind))];
      return kinds.length === 0 ? [] : [{ line, kinds }];
    }),
  };
}

function showsOutside({ sites, level }: CellPlan): boolean {
  return level.some((each, site) => each === cellLevel.outside && sites.inPane[site] === 1);
}
