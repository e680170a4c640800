import './marked-text.css';
import { textMatches } from '../../kernels/text-matches.ts';

interface MarkedTextProps {
  readonly text: string;
  /** Folded; see `kernels/fold-text.ts`. */
  readonly terms: readonly string[];
}

/** A text in which what was looked for is marked. */
export function MarkedText({ text, terms }: MarkedTextProps): React.JSX.Element {
  const pieces = textMatches(text, terms);
  if (pieces.length === 0) return <>{text}</>;
  return (
    <>
      {pieces.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(pieces[index - 1]?.to ?? 0, from)}
          <mark className="marked-text">{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(pieces.at(-1)?.to)}
    </>
  );
}
