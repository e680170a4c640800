import './figure-beside.css';
import type { FiguresBeside } from '../../kernels/figures-beside.ts';
import { formatFigure, isPercent } from '../../messages/figure-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';

/** Figures of the same year that no country can be filled by, side by side; parts of a whole as bars of one measure. */
export function FigureBeside({ rows }: { readonly rows: readonly FiguresBeside[] }): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const units = useExplorer((state) => state.document?.summary.units);
  if (rows.length === 0) return null;
  const say = translatorFor(language);
  return (
    <table className="figure-beside">
      <caption className="visually-hidden">{say('figures.beside')}</caption>
      <tbody>
        {rows.map(({ indicator, name, unit, points }) => {
          const unitName = units?.find(({ id }) => id === unit)?.name ?? {};
          return (
            <tr key={indicator}>
              <th scope="row">{chooseText(name, language).text}</th>
              <td>
                {points.length === 0 && <span className="figure-beside-none">{say('figures.noFigure')}</span>}
                {points.map(({ value, qualifier, when, isOfYear }, index) => (
                  // two editions may have the same value
                  // eslint-disable-next-line react/no-array-index-key
                  <span key={index} className="figure-beside-value">
                    {isPercent(unitName) && <PartBar value={value} />}
                    <strong>{formatFigure(value, unitName, language)}</strong>
                    <small>
                      {[isOfYear ? '' : formatWhen(when, language), chooseText(qualifier ?? {}, language).text]
                        .filter((text) => text !== '')
                        .join(', ')}
                    </small>
                  </span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The value stands beside it in words. */
function PartBar({ value }: { readonly value: number }): React.JSX.Element {
  return (
    <span className="figure-beside-bar" aria-hidden="true">
      <span style={{ width: `${Math.min(Math.max(value, 0), 100)}%` }} />
    </span>
  );
}
