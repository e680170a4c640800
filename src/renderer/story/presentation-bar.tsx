import './presentation-bar.css';
import { translatorFor } from '../../messages/translator.ts';
import { untitledStepWords } from '../../messages/untitled-step-words.ts';
import type { Story } from '../../shared/story.ts';
import { useExplorer, useExplorerStore, usePresenting } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { titleOfStep } from './told-state.ts';

interface PresentationBarProps {
  readonly story: Story;
  /** Index of the step that is told. */
  readonly step: number;
  readonly isPointing: boolean;
  onPoint(): void;
  /** Null: there can be no window with the notes. */
  readonly onPresenter: (() => void) | null;
}

/** What who speaks may want while the audience looks: any step, the ring, the window with the notes, the way out. */
export function PresentationBar(props: PresentationBarProps): React.JSX.Element {
  const { story, step, isPointing, onPoint, onPresenter } = props;
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const store = useExplorerStore();
  const { leave, toStep } = usePresenting();
  return (
    <div className="presentation-bar" role="group" aria-label={say('story.controls')}>
      <MenuButton
        label={`${step + 1} / ${story.steps.length}`}
        menuLabel={say('story.toStep')}
        entries={story.steps.map((one, index) => ({
          key: one.id,
          label: `${index + 1}. ${titleOfStep(one, store.getState()) || untitledStepWords(one, language)}`,
          isCurrent: index === step,
          onChoose: () => toStep(index),
        }))}
      />
      <IconButton icon="crosshair" label={`${say('story.pointer')} (P)`} aria-pressed={isPointing} onClick={onPoint} />
      {onPresenter !== null && (
        <IconButton icon="story" label={`${say('story.presenter')} (N)`} onClick={onPresenter} />
      )}
      <button type="button" className="button" onClick={leave}>
        {say('story.leaveShort')} <kbd>Esc</kbd>
      </button>
    </div>
  );
}
