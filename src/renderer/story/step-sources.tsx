import { useId, useMemo, useState } from 'react';
import { namedSource } from '../../messages/named-source.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Source } from '../../shared/dataset.ts';
import type { Story, StoryStep } from '../../shared/story.ts';
import { useExplorer, useStoryEditing } from '../store/explorer-context.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { offeredOptions } from '../ui/offered-options.ts';

const noSources: readonly Source[] = [];

/** The sources that the words of a step rest on: the audience is told whose word it is. */
export function StepSources({ story, step }: { readonly story: Story; readonly step: StoryStep }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const sources = useExplorer((state) => state.document?.summary.sources ?? noSources);
  const { setStep } = useStoryEditing();
  const id = useId();
  const [typed, setTyped] = useState('');
  const options = useMemo(() => sources.map((source) => namedSource(source, language)), [sources, language]);
  const set = (ids: readonly string[]): void =>
    void setStep(story, step.id, { sources: ids.length === 0 ? null : ids });
  return (
    <div className="draft-field" role="group" aria-labelledby={id}>
      <span className="draft-field-label" id={id}>
        {say('story.sources')}
      </span>
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
      <Combobox
        label={say('story.addSource')}
        placeholder={say('form.find')}
        text={typed}
        onText={setTyped}
        options={offeredOptions(options, typed, step.sources)}
        onChoose={(source) => {
          setTyped('');
          set([...step.sources, source]);
        }}
        onLeave={() => setTyped('')}
        none={say('form.noneFound')}
      />
    </div>
  );
}
