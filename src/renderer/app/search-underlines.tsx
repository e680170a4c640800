import type { SearchProblem } from '../../kernels/search-expression.ts';

interface SearchUnderlinesProps {
  readonly query: string;
  readonly problems: readonly SearchProblem[];
  /** How far the field is scrolled, CSS pixels. */
  readonly scrolled: number;
}

/** Lies over the field, with its text unseen, and underlines what is wrong in it. */
export function SearchUnderlines({ query, problems, scrolled }: SearchUnderlinesProps): React.JSX.Element {
  const starts = problems.filter(({ at }, index) => index === 0 || at.from >= (problems[index - 1]?.at.to ?? 0));
  return (
    <span className="search-underlines" aria-hidden="true">
      <span style={{ transform: `translateX(${-scrolled}px)` }}>
        {starts.map(({ at }, index) => (
          <span key={at.from}>
            {query.slice(starts[index - 1]?.at.to ?? 0, at.from)}
            <u>{query.slice(at.from, at.to)}</u>
          </span>
        ))}
      </span>
    </span>
  );
}
