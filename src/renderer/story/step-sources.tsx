import { useId, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { Story, StoryStep } from '../../shared/story.ts';
import { useExplorer, useStoryEditing } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';

/** The sources that the words of a step rest on: the audience is told whose word it is. */
export function StepSources({ story, step }: { readonly story: Story; readonly step: StoryStep }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const sources = useExplorer((state) => state.document?.summary.sources) ?? [];
  const { setStep } = useStoryEditing();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const set = (ids: readonly string[]): void =>
    void setStep(story, step.id, { sources: ids.length === 0 ? null : ids });
  // a list that acts on each change cannot be walked by keys
  const add = (): void => {
    if (chosen !== '') set([...step.sources, chosen]);
    setChosen('');
  };
  const others = sources.filter((source) => !step.sources.includes(source.id));
  return (
    <div className="draft-field">
      <label className="draft-field-label" htmlFor={id}>
        {say('story.sources')}
      </label>
      <ul className="step-sources">
        {step.sources.map((source) => {
          const title = sources.find((one) => one.id === source)?.title ?? source;
          return (
            <li key={source}>
              <span title={title}>{title}</span>
              <IconButton
                icon="close"
                label={say('story.dropSource', { title })}
                onClick={() => set(step.sources.filter((one) => one !== source))}
              />
            </li>
          );
        })}
      </ul>
      <div className="step-sources-add">
        <select id={id} className="field" value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{say('story.addSource')}</option>
          {others.map((source) => (
            <option key={source.id} value={source.id}>
              {source.title}
            </option>
          ))}
        </select>
        <button type="button" className="button" aria-disabled={chosen === ''} onClick={add}>
          {say('story.takeSource')}
        </button>
      </div>
    </div>
  );
}
