import { useId } from 'react';
import { sayMessage, translatorFor, type Translate } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Language } from '../../shared/language.ts';
import type { PreviewRow } from '../../shared/table-import.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { scrollStop } from '../ui/scroll-stop.ts';
import { ResultChip } from './result-chip.tsx';

/** The first rows as events. */
export function PreviewTable({ rows }: { readonly rows: readonly PreviewRow[] | null }): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const titleId = useId();
  if (rows === null) return null;
  return (
    <section className="import-section">
      <h3 id={titleId}>
        {say('importing.preview')} <small>{say('importing.previewCount', { count: rows.length })}</small>
      </h3>
      <div className="import-scroller import-preview" role="region" aria-labelledby={titleId} {...scrollStop}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('importing.row')}</th>
              <th scope="col">{say('importing.result')}</th>
              <th scope="col">{say('importing.event')}</th>
              <th scope="col">{say('importing.when')}</th>
              <th scope="col">{say('importing.where')}</th>
              <th scope="col">{say('importing.remark')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line}>
                <td className="import-number">{row.line}</td>
                <td>
                  <ResultChip result={row.otherWhen === null ? row.result : 'asked'} />
                </td>
                <th scope="row">{row.title || '—'}</th>
                <td>
                  {row.when.edtf === '' ? (
                    <span className="import-lack">{say('importing.undated')}</span>
                  ) : (
                    whenWords(say, row, language)
                  )}
                </td>
                <td>{whereWords(row) ?? <span className="import-lack">{say('importing.unplaced')}</span>}</td>
                <td>{remarkOf(say, row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Both dates that a row may say, until a person has answered which. */
function whenWords(say: Translate, { when, otherWhen }: PreviewRow, language: Language): string {
  const date = formatWhen(when, language);
  return otherWhen === null ? date : say('importing.eitherDate', { date, other: formatWhen(otherWhen, language) });
}

function whereWords({ places, point }: PreviewRow): string | null {
  if (places.length > 0) return places.join(', ');
  return point === null ? null : `${point.lat.toFixed(3)}, ${point.lng.toFixed(3)}`;
}

function remarkOf(say: Translate, { notes }: PreviewRow): string {
  const [first, ...others] = notes;
  if (first === undefined) return '';
  const remark = sayMessage(say, first.reason);
  return others.length === 0 ? remark : say('importing.moreRemarks', { remark, count: others.length });
}
