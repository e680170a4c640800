import { useMemo, useState } from 'react';
import { countValues } from '../../kernels/compared-rows.ts';
import { facetTitle, facetWords } from '../../messages/facet-words.ts';
import { formatDifference, formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { facetNames, type FacetName } from '../../shared/view.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { facetOf } from '../store/facet-of.ts';
import type { Filtering } from '../store/selectors.ts';

interface DifferenceTableProps {
  readonly document: OpenDocument;
  readonly here: Filtering;
  readonly there: Filtering;
}

/** So many values at most, those that differ most first. */
const mostRows = 100;

/** How many events have each value of a field, on either side. */
export function DifferenceTable({ document, here, there }: DifferenceTableProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const [facet, setFacet] = useState<FacetName>('category');
  const rows = useMemo(() => {
    const column = facetOf(document, facet);
    const [first, second] = [here, there].map((side) => countValues(document.columns, column, column.ids.length, side));
    const nameOf = facetWords(facet, document.summary, language);
    return column.ids
      .map((id, value) => ({ id, name: nameOf(id), here: first?.[value] ?? 0, there: second?.[value] ?? 0 }))
      .filter((row) => row.here + row.there > 0)
      .toSorted((a, b) => Math.abs(b.here - b.there) - Math.abs(a.here - a.there))
      .slice(0, mostRows);
  }, [document, facet, here, there, language]);
  return (
    <div className="compare-table">
      <select
        className="field"
        aria-label={say('compare.by')}
        value={facet}
        onChange={({ target }) => setFacet(facetNames.find((name) => name === target.value) ?? 'category')}
      >
        {facetNames.map((name) => (
          <option key={name} value={name}>
            {say(facetTitle[name])}
          </option>
        ))}
      </select>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(facetTitle[facet])}</th>
            <th scope="col">{say('compare.here')}</th>
            <th scope="col">{say('compare.pinned')}</th>
            <th scope="col">{say('compare.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, here: hereCount, there: thereCount }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{formatNumber(hereCount, language)}</td>
              <td>{formatNumber(thereCount, language)}</td>
              <td>{formatDifference(hereCount - thereCount, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
