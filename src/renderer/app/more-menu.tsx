import './more-menu.css';
import { useId, useRef } from 'react';
import { commandWords } from '../../messages/command-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useCommand, useExplorer } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { keyWords } from './key-words.ts';
import { PreferenceFields } from './preference-fields.tsx';

const listed = [
  'palette',
  'importTable',
  'keepGazetteer',
  'saveProject',
  'export',
  'savePicture',
  'record',
  'compare',
  'endComparing',
  'newEvent',
  'undo',
  'redo',
  'history',
  'verifyEvidence',
  'shortcuts',
  'showHint',
  'openFirstDataset',
  'openDraft',
  'drafts',
  'showProblems',
];

/** What is seldom needed: language, theme, and commands without a place of their own. */
export function MoreMenu(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <IconButton icon="more" label={say('more.label')} popoverTarget={id} />
      <div ref={menu} id={id} popover="auto" className="more-menu" role="group" aria-label={say('more.label')}>
        <PreferenceFields />
        <hr className="more-menu-line" />
        {listed.map((command) => (
          <MenuCommand key={command} id={command} onRun={() => menu.current?.hidePopover()} />
        ))}
      </div>
    </>
  );
}

interface MenuCommandProps {
  readonly id: string;
  onRun(): void;
}

function MenuCommand({ id, onRun }: MenuCommandProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const { label, shortcut, detailOf, isEnabled, run } = useCommand(id);
  const detail = useExplorer((state) => detailOf?.(state));
  if (!useExplorer(isEnabled)) return null;
  const runAndClose = (): void => {
    onRun();
    run();
  };
  return (
    <button type="button" className="more-menu-command" onClick={runAndClose}>
      {commandWords(label, detail, language)}
      {shortcut !== undefined && <kbd>{keyWords(shortcut, language)}</kbd>}
    </button>
  );
}
