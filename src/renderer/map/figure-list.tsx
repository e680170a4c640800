import type { ClassBreaks } from '../../kernels/class-breaks.ts';
import type { YearFigures } from '../../kernels/indicator-figures.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { fillStepsOf } from '../store/map-figures.ts';
import { countryWords, otherWords, type FigureGroupWords } from './figure-words.ts';

interface FigureListProps {
  readonly figures: YearFigures;
  readonly breaks: ClassBreaks;
}

/** Every figure of a year: what the map says to a pointer, for all. */
export function FigureList({ figures, breaks }: FigureListProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const summary = useExplorer((state) => state.document?.summary);
  if (summary === undefined) return null;
  const say = translatorFor(language);
  const steps = fillStepsOf(figures, breaks);
  const others = otherWords(summary, figures, language);
  return (
    <div ref={showInCard} className="figure-list" role="group" aria-label={say('figures.list')}>
      <ul>
        {figures.countries.map((country) => {
          const step = steps.get(country.country) ?? 0;
          const words = countryWords(summary, country, language);
          return <FigureGroup key={words.id} words={words} swatch={`figure-swatch figure-${step + 1}`} />;
        })}
      </ul>
      {others.length > 0 && (
        <>
          <h3>{say('figures.others')}</h3>
          <ul>
            {others.map((words) => (
              <FigureGroup key={words.id} words={words} swatch={null} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What stays above the list when the card is scrolled to it: its head, and what unfolds the list. */
const headPx = 52;

/** In a low window the card holds more than it shows: what was unfolded is to be seen. */
function showInCard(list: HTMLDivElement | null): void {
  list?.closest('.figure-card')?.scrollTo({ top: list.offsetTop - headPx });
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
            <small key={line}>{line}</small>
          ))}
        </span>
      ))}
    </li>
  );
}
