import './written-words.css';
import { writtenText, type WrittenBlock, type WrittenPart } from '../../kernels/written-text.ts';
import { OutsideLink } from './outside-link.tsx';

interface WrittenWordsProps {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly className: string;
}

/** A text with the few marks that `writtenText` knows, as elements: never as HTML. */
export function WrittenWords({ text, language, className }: WrittenWordsProps): React.JSX.Element {
  return (
    <div className={`written-words ${className}`} lang={language}>
      {writtenText(text).map((block, index) => (
        // blocks have no other name than their place
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block: { kind, lines, first } }: { readonly block: WrittenBlock }): React.JSX.Element {
  if (kind === 'paragraph') {
    return (
      <p>
        {lines.map((line, index) => (
          <span key={index} className="written-words-line">
            <Parts parts={line} />
          </span>
        ))}
      </p>
    );
  }
  const entries = lines.map((line, index) => (
    <li key={index}>
      <Parts parts={line} />
    </li>
  ));
  return kind === 'list' ? <ul>{entries}</ul> : <ol start={first}>{entries}</ol>;
}

function Parts({ parts }: { readonly parts: readonly WrittenPart[] }): React.ReactNode {
  return parts.map((part, index) => <Part key={index} part={part} />);
}

function Part({ part }: { readonly part: WrittenPart }): React.ReactNode {
  if (part.kind === 'plain') return part.text;
  const inner = <Parts parts={part.parts} />;
  if (part.kind === 'link') {
    return (
      <OutsideLink url={part.address} hint={part.address}>
        {inner}
      </OutsideLink>
    );
  }
  return part.kind === 'strong' ? <strong>{inner}</strong> : <em>{inner}</em>;
}
