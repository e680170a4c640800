import './map-legend.css';
import { useCallback, useId, useState } from 'react';
import type { MessageKey } from '../../messages/en.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor, wordOf, type Translate } from '../../messages/translator.ts';
import { rampStep } from '../../kernels/cell-scale.ts';
import type { FlowLine } from '../../kernels/flow-courses.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { isWatched } from '../store/is-told.ts';
import { coversMarks, insetsOf, type CardInsets } from './covered-marks.ts';
import { coveringCard } from './covering-cards.ts';
import { legendOf, type CellScale, type LegendContent, type OutsideKind } from './map-legend-content.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';
import { useReadPlanPart } from './plan-part.ts';

/** A legend that was folded for a mark comes back once that is so far away from where it stood. */
const awayPx = 16;

/**
 * Explains what is in view, and nothing else. It folds to its name: by itself where it would lie on the mark of an event, and on
 * a small map, until it is asked for.
 */
export function MapLegend({ scene }: { readonly scene: MapScene }): React.JSX.Element | null {
  const say = translatorFor(useExplorer(({ language }) => language));
  const content = useReadPlanPart(scene, legendOf);
  const [isWanted, setWanted] = useState<boolean | null>(null);
  // where it stands unfolded
  const [stands, setStands] = useState<CardInsets | null>(null);
  const [isInTheWay, setInTheWay] = useState(false);
  const isLookedAt = useExplorer(isWatched);
  const covers = useReadPlanPart(
    scene,
    useCallback(
      (plan: MapPlan) => stands !== null && coversMarks(stands, plan, isInTheWay ? awayPx : 0),
      [stands, isInTheWay],
    ),
  );
  // nothing folds in front of an audience
  const givesWay = covers === true && !isLookedAt;
  if (givesWay !== isInTheWay) setInTheWay(givesWay);
  const listId = useId();
  const keepClear = useCallback(
    function watchSize(legend: HTMLDivElement) {
      const sizes = new ResizeObserver(() => {
        if (legend.querySelector('ul') !== null) setStands(insetsOf(legend, scene.map.getContainer()));
        scene.refresh();
      });
      sizes.observe(legend);
      if (legend.parentElement !== null) sizes.observe(legend.parentElement);
      return function unwatchSize() {
        sizes.disconnect();
        scene.refresh();
      };
    },
    [scene],
  );
  if (content === null) return null;
  const entries = entriesOf(content, say);
  if (entries.length === 0) return null;
  const isOpen = isWanted ?? !(content.isSmall || givesWay);
  const foldName = say(isOpen ? 'map.legend.fold' : 'map.legend');
  return (
    <div
      ref={keepClear}
      className={`map-legend map-card${content.isNarrow ? ' map-legend-narrow' : ''}`}
      {...coveringCard}
    >
      {isOpen && (
        <ul id={listId} aria-label={say('map.legend')}>
          {entries.map(({ id, words, symbol, more }) => (
            <li key={id}>
              {symbol}
              {words}
              {more}
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="map-legend-fold"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-label={foldName}
        title={foldName}
        onClick={() => setWanted(!isOpen)}
      >
        {!isOpen && say('map.legend')}
        <Icon name={isOpen ? 'chevronRight' : 'chevronLeft'} />
      </button>
    </div>
  );
}

const smallWords: Readonly<Record<OutsideKind, MessageKey>> = {
  outside: 'map.legend.outside',
  undated: 'map.legend.undated',
  either: 'map.legend.outsideOrUndated',
};
const cellWords: Readonly<Record<OutsideKind, MessageKey>> = {
  outside: 'map.legend.outsideWindow',
  undated: 'map.legend.undated',
  either: 'map.legend.outsideWindowOrUndated',
};

interface Entry {
  readonly id: string;
  readonly words: string;
  readonly symbol: React.JSX.Element | null;
  readonly more?: React.JSX.Element;
}

function entriesOf(content: LegendContent, say: Translate): readonly Entry[] {
  const entries: Entry[] = [];
  if (content.cells !== null) {
    entries.push({ id: 'cells', words: say('map.legend.cells'), symbol: null, more: <CellRamp {...content.cells} /> });
  }
  if (content.outsideCells !== null) {
    const symbol = <CellSymbol className="map-cell-empty" />;
    entries.push({ id: 'outsideCells', words: say(cellWords[content.outsideCells]), symbol });
  }
  if (content.inWindow) entries.push({ id: 'inWindow', words: say('map.legend.inWindow'), symbol: <RingSymbol /> });
  if (content.outside !== null)
    entries.push({
      id: 'outside',
      words: say(smallWords[content.outside]),
      symbol: <CircleSymbol name="small" radius={2.6} />,
    });
  if (content.countryOnly) {
    entries.push({
      id: 'countryOnly',
      words: say('map.legend.countryOnly'),
      symbol: <CircleSymbol name="dashed" radius={6.5} />,
    });
  }
  if (content.imprecise) {
    entries.push({
      id: 'imprecise',
      words: say('map.legend.imprecise'),
      symbol: <CircleSymbol name="wide" radius={6.5} />,
    });
  }
  for (const { line, kinds } of content.flows) {
    const words = kinds.map((kind) => wordOf(say, 'map.flow', kind)).join(', ');
    entries.push({ id: line, words, symbol: <FlowSymbol line={line} /> });
  }
  if (content.flowWidths) entries.push({ id: 'widths', words: say('map.legend.flowWidths'), symbol: <WidthSymbol /> });
  return entries;
}

/** Under each colour the least number of events that it stands for; at the end the greatest of the last one. */
function CellRamp({ classes, most }: CellScale): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  return (
    <>
      <span className="map-legend-ramp">
        {classes.map((least, level) => (
          // by its place, so that a step of the brush changes its words alone
          <span key={level}>
            <CellSymbol className={`map-cell-${rampStep(classes, level) + 1}`} />
            {formatNumber(least, language)}
          </span>
        ))}
      </span>
      {most > (classes.at(-1) ?? 0) && `– ${formatNumber(most, language)}`}
      {classes.length > 2 && <span className="map-legend-note">{translatorFor(language)('map.legend.log')}</span>}
    </>
  );
}

function CellSymbol({ className }: { readonly className: string }): React.JSX.Element {
  return (
    <svg className={`map-legend-cell ${className}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <polygon points="0,-7 6.1,-3.5 6.1,3.5 0,7 -6.1,3.5 -6.1,-3.5" />
    </svg>
  );
}

function RingSymbol(): React.JSX.Element {
  return (
    <svg className="map-legend-ring" viewBox="-8 -8 16 16" aria-hidden="true">
      <circle r="5.5" />
      <path d="M0-5.5A5.5 5.5 0 0 1 4.8 2.7" />
    </svg>
  );
}

function CircleSymbol({ name, radius }: { readonly name: string; readonly radius: number }): React.JSX.Element {
  return (
    <svg className={`map-legend-${name}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <circle r={radius} />
    </svg>
  );
}

function WidthSymbol(): React.JSX.Element {
  return (
    <svg className="map-legend-flow" viewBox="0 0 28 16" aria-hidden="true">
      <path className="map-legend-head" d="M1 5H27V4zM1 12H27V8z" />
    </svg>
  );
}

function FlowSymbol({ line }: { readonly line: FlowLine }): React.JSX.Element {
  return (
    <svg className={`map-legend-flow map-legend-flow-${line}`} viewBox="0 0 28 16" aria-hidden="true">
      <path d={line === 'hollow' ? 'M1 7.4L20 5.6V10.4L1 8.6z' : 'M1 8H21'} />
      <path className="map-legend-head" d="M27 8l-8-3.6 1.6 3.6-1.6 3.6z" />
    </svg>
  );
}
