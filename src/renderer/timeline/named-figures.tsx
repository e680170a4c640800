import { formatPoints } from '../../messages/figure-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';

/** Every value of the lane of figures as text, for those who cannot see the canvas. */
export function NamedFigures(): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const summary = useExplorer((state) => state.document?.summary);
  const say = translatorFor(language);
  const figures = summary?.openingView?.figures;
  if (summary === undefined || figures === undefined) return null;
  return (
    <ul className="visually-hidden" aria-label={chooseText(figures.title, language).text}>
      {figures.rows.flatMap(({ indicator: id, name }) => {
        const indicator = summary.indicators.find((one) => one.id === id);
        const unit = summary.units.find((one) => one.id === indicator?.unit)?.name ?? {};
        return (indicator?.points ?? []).map((point, index) => (
          <li key={`${id} ${index}`}>
            {say('timeline.figure', {
              name: chooseText(name, language).text,
              when: formatWhen(point.when, language),
              value: formatPoints([point], unit, language, true),
            })}
          </li>
        ));
      })}
    </ul>
  );
}
