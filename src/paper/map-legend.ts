import { flowLines, measureOf, type FlowLine } from '../kernels/flow-courses.ts';
import type { FlowBody } from '../kernels/flow-bodies.ts';
import { isInPane } from '../kernels/map-frame.ts';
import { translatorFor, wordOf } from '../messages/translator.ts';
import type { Flow } from '../shared/dataset.ts';
import { chooseText } from '../shared/language.ts';
import { filled, polyline, stroked, type DrawnItem } from './drawing.ts';
import { grey, type LegendEntry } from './legend-drawing.ts';
import { smallMarkPx } from './map-drawing.ts';
import { drawMark } from './mark-drawing.ts';
import { drawFlows } from './flow-drawing.ts';
import type { PaperMap } from './map-plan.ts';
import { drawOutline } from './outline-drawing.ts';
import { paperInks } from './paper-inks.ts';

/** What only maps have, as far as it is on this one. */
export function legendOfMap({
  subject,
  frame,
  areas,
  marks,
  small,
  circles,
  outlines,
  flows,
}: PaperMap): readonly LegendEntry[] {
  const say = translatorFor(subject.language);
  const entries: LegendEntry[] = [];
  if (marks.some(({ cluster }) => cluster.count > 1 && !cluster.country))
    entries.push({ words: say('paper.legend.ring'), symbolPx: 16, symbol: ring(false) });
  if (small.some(({ inPane }) => inPane))
    entries.push({ words: say('paper.legend.outside'), symbolPx: 16, symbol: smallMark });
  if (marks.some(({ cluster }) => cluster.country))
    entries.push({ words: say('map.legend.countryOnly'), symbolPx: 16, symbol: ring(true) });
  if (circles.some((circle) => isInPane(frame, circle)))
    entries.push({ words: say('map.legend.imprecise'), symbolPx: 16, symbol: [circleOf(7, [4, 4])] });
  if (areas.some(({ body }) => body.shape.isArea))
    entries.push({ words: say('paper.legend.area'), symbolPx: 20, symbol: areaSymbol });
  if (areas.some(({ body }) => !body.shape.isArea))
    entries.push({ words: say('paper.legend.line'), symbolPx: 20, symbol: lineSymbol });
  if (outlines.length > 0) entries.push({ words: say('paper.legend.outline'), symbolPx: 20, symbol: outlineSymbol });
  const courses = flows.filter(({ line }) => line.some((point) => isInPane(frame, point))).map(({ course }) => course);
  for (const line of flowLines) {
    const alike = courses.filter((course) => course.line === line).map(({ flow }) => flow);
    const kinds = Array.from(new Set(alike.map(({ kind }) => kind)), (kind) => wordOf(say, 'map.flow', kind)).join(
      ', ',
    );
    const words = say('paper.legend.flow', { goods: goodsOf(alike, subject), kinds });
    const sample = courses.find((course) => course.line === line);
    if (sample !== undefined) entries.push({ words, symbolPx: 34, symbol: flowSymbol({ ...sample, width: 3 }, line) });
  }
  const measured = courses.filter(({ flow }) => flow.value !== undefined).map(({ flow }) => measureOf(flow));
  if (new Set(measured).size < measured.length)
    entries.push({ words: say('map.legend.flowWidths'), symbolPx: 34, symbol: widths });
  return entries;
}

/** A legend is read at a glance: more goods than this are counted. */
const mostGoods = 3;

/** What flows. */
function goodsOf(flows: readonly Flow[], { lists, language }: PaperMap['subject']): string {
  const ids = new Set(flows.map(({ commodity }) => commodity));
  if (ids.size > mostGoods) return translatorFor(language)('paper.legend.goods', { count: ids.size });
  const nameOf = (id: string): string =>
    chooseText(lists.commodities.find((commodity) => commodity.id === id)?.name ?? {}, language).text || id;
  return Array.from(ids, nameOf).join(', ');
}

function circleOf(radius: number, dash: readonly number[]): DrawnItem {
  return { kind: 'circle', x: 8, y: 0, radius, line: { ink: { colour: paperInks.ink3 }, width: 1, dash } };
}

const outlineSymbol = drawOutline([
  { x: 1, y: -5 },
  { x: 19, y: -5 },
  { x: 19, y: 5 },
  { x: 1, y: 5 },
]);

const smallMark = drawMark({ shape: 'circle', style: 'filled', inks: grey, x: 8, y: 0, size: smallMarkPx });

const areaEdge = polyline(
  [
    { x: 1, y: -3 },
    { x: 8, y: -6 },
    { x: 19, y: -2 },
    { x: 15, y: 6 },
    { x: 4, y: 5 },
  ],
  true,
);
const areaSymbol: readonly DrawnItem[] = [
  filled(areaEdge, { colour: paperInks.lineControl, opacity: 0.2 }),
  stroked(areaEdge, { ink: { colour: paperInks.ink2 }, width: 1.4 }),
];
const course = polyline(
  [
    { x: 1, y: 4 },
    { x: 7, y: -3 },
    { x: 13, y: 2 },
    { x: 19, y: -4 },
  ],
  false,
);
const lineSymbol: readonly DrawnItem[] = [stroked(course, { ink: { colour: paperInks.ink2 }, width: 2.4 })];

function ring(isDashed: boolean): readonly DrawnItem[] {
  if (isDashed) return [circleOf(6.5, [3, 2.6])];
  const line = { ink: { colour: paperInks.lineControl }, width: 3 };
  return [{ kind: 'circle', x: 8, y: 0, radius: 6, fill: { colour: paperInks.paper }, line }];
}

function flowSymbol(course: FlowBody['course'], line: FlowLine): readonly DrawnItem[] {
  const middle = [0, 8, 16, 26].map((x) => ({ x, y: 0 }));
  const isStroke = line === 'dashed' || line === 'dotted';
  const outline = isStroke
    ? []
    : [
        { x: 0, y: -0.6 },
        { x: 26, y: -1.6 },
        { x: 26, y: 1.6 },
        { x: 0, y: 0.6 },
      ];
  const head = [
    { x: 34, y: 0 },
    { x: 25, y: 4.2 },
    { x: 27, y: 0 },
    { x: 25, y: -4.2 },
  ];
  return drawFlows([{ course, line: middle, outline, head }]);
}

const wedge = (y: number, half: number): DrawnItem =>
  filled(
    polyline(
      [
        { x: 0, y: y - 0.5 },
        { x: 34, y: y - half },
        { x: 34, y: y + half },
        { x: 0, y: y + 0.5 },
      ],
      true,
    ),
    { colour: paperInks.flow },
  );
const widths: readonly DrawnItem[] = [wedge(-4, 0.8), wedge(3, 2.6)];
