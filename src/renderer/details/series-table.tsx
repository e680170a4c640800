import { formatFigure } from '../../messages/figure-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Indicator, Source } from '../../shared/dataset.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { SourceTitle } from './source-title.tsx';

interface SeriesTableProps {
  readonly indicator: Indicator;
  readonly unit: LocalText;
  readonly summary: DatasetDocument;
}

/** Every value of an indicator, in the order of the dataset: when, how much, which edition, and who says so. */
export function SeriesTable({ indicator: { name, points }, unit, summary }: SeriesTableProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  return (
    <table className="series-table">
      <caption className="visually-hidden">{chooseText(name, language).text}</caption>
      <thead>
        <tr>
          <th scope="col">{say('series.when')}</th>
          <th scope="col">{say('series.value')}</th>
          <th scope="col">{say('series.source')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ when, value, qualifier, note, sources }, index) => (
          // two editions may be about the same time and have the same value
          // eslint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row">{formatWhen(when, language)}</th>
            <td>{formatFigure(value, unit, language)}</td>
            <td>
              {[qualifier, note].map(
                (text) => text !== undefined && <p key={JSON.stringify(text)}>{chooseText(text, language).text}</p>,
              )}
              {sourcesOf(summary, sources).map((source) => (
                <p key={source.id}>
                  <SourceTitle source={source} />
                  {source.publisher !== undefined && <small>{source.publisher}</small>}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sourcesOf({ sources }: DatasetDocument, ids: readonly string[]): readonly Source[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
