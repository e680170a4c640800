import { isInPane } from '../../kernels/map-frame.ts';
import { cellLevel, type CellPlan } from '../../kernels/placed-cells.ts';
import { flowLines, measureOf, type FlowLine } from '../../kernels/flow-courses.ts';
import { whenFlag } from '../../shared/when.ts';
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
  /** What small marks stand for; null where there are none. */
  readonly outside: OutsideKind | null;
  /** What cells stand for of which no event lies inside of the window of time; null where there are none. */
  readonly outsideCells: OutsideKind | null;
  readonly countryOnly: boolean;
  readonly imprecise: boolean;
  /** The kinds of flow that share a line, in the words of the dataset. */
  readonly flows: readonly { readonly line: FlowLine; readonly kinds: readonly string[] }[];
  /** Whether two amounts are compared by width. */
  readonly flowWidths: boolean;
}

/** Why events do not lie inside of the window of time: what has no date lies nowhere in time. */
export type OutsideKind = 'outside' | 'undated' | 'either';

/** The classes of the cells: the least number of events in each, and the greatest in the last one. */
export interface CellScale {
  readonly classes: readonly number[];
  readonly most: number;
}

const narrowPx = 740;
/** Narrower than this the legend takes three rows. */
export const smallPx = 560;

export function legendOf(plan: MapPlan): LegendContent {
  const { frame, marks, small, circles, flows, cells, outsideCells, document } = plan;
  const width = frame.pane.right - frame.pane.left;
  const shown = flows.filter(({ line }) => line.some((point) => isInPane(frame, point))).map(({ course }) => course);
  const measured = shown.filter(({ flow }) => flow.value !== undefined).map(({ flow }) => measureOf(flow));
  return {
    flowWidths: new Set(measured).size < measured.length,
    isNarrow: width <= narrowPx,
    isSmall: width <= smallPx,
    cells: cells === null || cells.most === 0 ? null : { classes: cells.classes, most: cells.most },
    inWindow: cells === null && marks.some(({ cluster, inPane }) => inPane && !cluster.country),
    outside: outsideKindOf(plan),
    outsideCells: [cells, outsideCells].some((one) => one !== null && showsOutside(one))
      ? outsideKind(document.columns.byStart.length > 0, document.columns.byStart.length < document.columns.count)
      : null,
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

/** By the events that the small marks have the look of. */
function outsideKindOf({ small, document: { columns } }: MapPlan): OutsideKind | null {
  const firsts = small.filter(({ inPane }) => inPane).map(({ cluster }) => cluster.first);
  if (firsts.length === 0) return null;
  const isUndated = (row: number): boolean => ((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0;
  return outsideKind(!firsts.every(isUndated), firsts.some(isUndated));
}

function outsideKind(hasDated: boolean, hasUndated: boolean): OutsideKind {
  if (!hasUndated) return 'outside';
  return hasDated ? 'either' : 'undated';
}

function showsOutside({ sites, level }: CellPlan): boolean {
  return level.some((each, site) => each === cellLevel.outside && sites.inPane[site] === 1);
}
