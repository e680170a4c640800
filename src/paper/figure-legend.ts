import { rampStep } from '../kernels/cell-scale.ts';
import { legendValues, symbolRadius, type FigureSymbol } from '../kernels/figure-symbols.ts';
import { greatestValue } from '../kernels/map-indicators.ts';
import { isProjected } from '../kernels/projected-figure.ts';
import { formatPoints } from '../messages/figure-words.ts';
import { formatShortNumber, formatYear } from '../messages/number-words.ts';
import { translatorFor } from '../messages/translator.ts';
import { chooseText, type LocalText } from '../shared/language.ts';
import { rectangle, stroked, type DrawnItem, type TextRuler } from './drawing.ts';
import { drawFigureCircle, inkOfStep } from './figure-drawing.ts';
import { hatching } from './hatching.ts';
import { drawLegend, type LegendEntry } from './legend-drawing.ts';
import { mapInks, paperInks } from './paper-inks.ts';
import type { PictureSubject } from './picture-subject.ts';

/** What the figures of countries are, of which year and in which unit; their classes or sizes; and what is told beside them. */
export function legendOfFigures({ figures, lists, language }: PictureSubject): readonly LegendEntry[] {
  if (figures === null) return [];
  const { indicator, year, drawnAs, beside } = figures;
  const say = translatorFor(language);
  const said = (text: LocalText): string => chooseText(text, language).text;
  const unitOf = (id: string): LocalText => lists.units.find((unit) => unit.id === id)?.name ?? {};
  const caption = say(year.from === 'before' ? 'paper.figuresBefore' : 'paper.figures', {
    name: said(indicator.name),
    unit: said(unitOf(indicator.unit)),
    year: formatYear(year.figures.year, language),
  });
  const told = beside.flatMap(({ name, unit, points }) =>
    points.length === 0
      ? []
      : [
          wordsAlone(
            say('paper.beside', { name: said(name), value: formatPoints(points, unitOf(unit), language, false) }),
          ),
        ],
  );
  const signs = drawnAs === 'circles' ? sizesOf(figures, language) : classesOf(figures, language);
  const entries: readonly LegendEntry[] = [
    { ...wordsAlone(caption), strong: true },
    ...signs,
    ...signsOfPoints(figures, language),
    { words: say('figures.contested'), symbolPx: swatch.width, symbol: contested },
    ...(told.length === 0 ? [] : [{ ...wordsAlone(say('figures.beside')), strong: true }, ...told]),
  ];
  return entries.map((entry) => ({ ...entry, ofFigures: true }));
}

/** Pixels that figures take of the height of a legend, which has other signs below; 0 where there are none. */
export function figureLegendHeight(subject: PictureSubject, width: number, ruler: TextRuler): number {
  return drawLegend(legendOfFigures(subject), width, ruler).height;
}

type Figures = NonNullable<PictureSubject['figures']>;
type Told = PictureSubject['language'];

const swatch = { x: 0, y: -6, width: 18, height: 12 };
const edge = { ink: { colour: paperInks.coast }, width: 0.8 };
const contested: readonly DrawnItem[] = [
  { kind: 'path', d: rectangle(swatch), fill: { colour: paperInks.land }, line: edge },
  stroked(hatching([[0, -6, 18, -6, 18, 6, 0, 6]]), { ink: { colour: mapInks.disputed, opacity: 0.6 }, width: 1 }),
];

function wordsAlone(words: string): LegendEntry {
  return { words, symbolPx: 0, symbol: [] };
}

/** The classes, each from its least value to that of the next. */
function classesOf({ indicator: { breaks } }: Figures, language: Told): readonly LegendEntry[] {
  const { least, greatest } = breaks;
  const say = translatorFor(language);
  const box = (colour: string): readonly DrawnItem[] => [
    { kind: 'path', d: rectangle(swatch), fill: { colour }, line: edge },
  ];
  const classes = least.map((from, at): LegendEntry => {
    const ends = {
      from: formatShortNumber(from, language),
      to: formatShortNumber(least[at + 1] ?? greatest, language),
    };
    // a dash beside the sign of a number below zero would be taken for another one
    return {
      words: say(from < 0 ? 'paper.classBelowZero' : 'paper.class', ends),
      symbolPx: swatch.width,
      symbol: box(inkOfStep(rampStep(least, at))),
    };
  });
  return [...classes, { words: say('figures.noFigure'), symbolPx: swatch.width, symbol: box(paperInks.land) }];
}

const plain: Pick<FigureSymbol, 'sign' | 'step' | 'isProjected'> = { sign: 'positive', step: null, isProjected: false };

/** Two circles that fit a line, and the values that they stand for. */
function sizesOf({ indicator: { breaks } }: Figures, language: Told): readonly LegendEntry[] {
  const greatest = greatestValue(breaks);
  // a ninth of the greatest value: a third of its radius
  const values = legendValues(greatest / 9).slice(0, 2);
  const sizes = values.map((value) => formatShortNumber(value, language)).join(', ');
  const say = translatorFor(language);
  const radii = values.map((value) => symbolRadius(value, greatest));
  let x = 0;
  const symbol = radii.flatMap((radius) => {
    x += radius * 2 + 4;
    return drawFigureCircle({ x: x - radius - 4, y: 0, symbol: { ...plain, radius } });
  });
  return [{ words: say('figures.sizes', { sizes }), symbolPx: x, symbol }, wordsAlone(say('figures.noCircle'))];
}

/** Zeros and projections, where there are some. */
function signsOfPoints({ year, drawnAs }: Figures, language: Told): readonly LegendEntry[] {
  const say = translatorFor(language);
  const points = year.figures.countries.map(({ drawn }) => drawn.point);
  const sign = (words: string, symbol: Pick<FigureSymbol, 'sign' | 'step' | 'isProjected'>): LegendEntry => ({
    words,
    symbolPx: 12,
    symbol: drawFigureCircle({ x: 6, y: 0, symbol: { ...symbol, radius: 4.5 } }),
  });
  return [
    ...(drawnAs === 'circles' && points.some(({ value }) => value === 0)
      ? [sign(say('figures.zero'), { ...plain, sign: 'zero' })]
      : []),
    ...(points.some(isProjected) ? [sign(say('figures.projected'), { ...plain, isProjected: true })] : []),
  ];
}
