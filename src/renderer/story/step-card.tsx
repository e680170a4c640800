import './step-card.css';
import '../ui/more-follows.css';
import { useEffect, useRef } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import type { StoryStep } from '../../shared/story.ts';
import { titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { selectSelectedRows } from '../store/selectors.ts';
import { Icon } from '../ui/icon.tsx';
import { WrittenWords } from '../ui/written-words.tsx';
import { useFittingWords } from './use-fitting-words.ts';

/** The words of a step: what it is about, what it says, and whose word that is. It takes the focus when it is new. */
export function StepCard({ step }: { readonly step: StoryStep }): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const sources = useExplorer((state) => state.document?.summary.sources);
  const firstTitle = useExplorer((state) => {
    const [row] = selectSelectedRows(state);
    return row === undefined || state.document === null ? '' : titleOf(state.document, row, state.language);
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(function readFirst() {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const say = translatorFor(language);
  const title = step.title === undefined ? firstTitle : chooseText(step.title, language).text;
  const chosen = chooseText(step.text ?? {}, language);
  const { text } = chosen;
  const publishers = step.sources.flatMap((id) => {
    const source = sources?.find((one) => one.id === id);
    return source === undefined ? [] : [source.publisher ?? chooseText({ und: source.title }, language).text];
  });
  const card = useFittingWords();
  // a step may show without a word
  if (title === '' && text === '' && publishers.length === 0) return null;
  return (
    <article ref={card} className="step-card more-follows">
      <h2 ref={heading} tabIndex={-1} className="step-card-title">
        {title}
      </h2>
      {text !== '' && <WrittenWords className="step-card-text" text={text} language={chosen.language} />}
      {publishers.length > 0 && (
        <p className="step-card-sources">
          <Icon name="claims" />
          <span className="visually-hidden">{say('story.sources')}</span>
          {[...new Set(publishers)].join(', ')}
        </p>
      )}
    </article>
  );
}
