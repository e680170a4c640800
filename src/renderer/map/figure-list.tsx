import '../ui/more-follows.css';
import './figure-list.css';
import { Fragment } from 'react';
import type { FiguresBeside } from '../../kernels/figures-beside.ts';
import type { YearFigures } from '../../kernels/indicator-figures.ts';
import type { MapIndicator } from '../../kernels/map-indicators.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { scrollStop } from '../ui/scroll-stop.ts';
import { fillStepsOf } from '../store/map-figures.ts';
import { besideWords, countryWords, otherWords, type FigureGroupWords } from './figure-words.ts';

interface FigureListProps {
  readonly figures: YearFigures;
  readonly indicator: MapIndicator;
  readonly beside: readonly FiguresBeside[];
}

/** Every figure of a year: what the map says to a pointer, for all; and those of the indicator that belong to no year of it. */
export function FigureList({ figures, indicator, beside }: FigureListProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const summary = useExplorer((state) => state.document?.summary);
  if (summary === undefined) return null;
  const say = translatorFor(language);
  const steps = fillStepsOf(figures, indicator.breaks);
  const groups = [
    { head: say('figures.beside'), words: besideWords(summary, beside, language) },
    { head: say('figures.others'), words: otherWords(summary, figures.others, language) },
    { head: say('figures.elsewhere'), words: otherWords(summary, indicator.elsewhere, language) },
  ];
  return (
    <div className="figure-list more-follows" role="group" aria-label={say('figures.list')} {...scrollStop}>
      <ul>
        {figures.countries.map((country) => {
          const step = steps.get(country.country) ?? 0;
          const words = countryWords(summary, country, language);
          return <FigureGroup key={words.id} words={words} swatch={`figure-swatch figure-${step + 1}`} />;
        })}
      </ul>
      {groups.map(
        ({ head, words }) =>
          words.length > 0 && (
            <Fragment key={head}>
              <h3>{head}</h3>
              <ul>
                {words.map((one) => (
                  <FigureGroup key={one.id} words={one} swatch={null} />
                ))}
              </ul>
            </Fragment>
          ),
      )}
    </div>
  );
}

interface FigureGroupProps {
  readonly words: FigureGroupWords;
  /** Classes of what stands for its colour. */
  readonly swatch: string | null;
}

function FigureGroup({ words: { name, figures }, swatch }: FigureGroupProps): React.JSX.Element {
  return (
    <li>
      {swatch !== null && <span className={swatch} aria-hidden="true" />}
      <span className="figure-name">{name}</span>
      {figures.map(({ id, value, lines }) => (
        <span key={id} className="figure-value">
          <strong>{value}</strong>
          {lines.map((line) => (
            <small key={line}>
              {/* read aloud or copied, lines are one text */}
              <span className="visually-hidden">, </span>
              {line}
            </small>
          ))}
        </span>
      ))}
    </li>
  );
}
