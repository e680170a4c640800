import './shortcut-sheet.css';
import '../ui/more-follows.css';
import type { MessageKey } from '../../messages/en.ts';
import { translatorFor } from '../../messages/translator.ts';
import { selectCanEdit } from '../store/can-edit.ts';
import { useCommands, useExplorer, useGestures } from '../store/explorer-context.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { annotationKeys } from './annotation-keys.ts';
import { scrollStop } from '../ui/scroll-stop.ts';
import { keyWords } from './key-words.ts';
import { paneKeys, storySection, type PaneKeys } from './pane-keys.ts';

/** What the keys of panes do where what is open can be edited. */
const editingKeys: ReadonlySet<MessageKey> = new Set([
  'list.keys.rename',
  'list.keys.redate',
  'trays.keys.open',
  'story.presenter',
  ...annotationKeys.map(({ label }) => label),
]);

/** All keys, by where they hold; while a story is told, its own. */
export function ShortcutSheet(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const canEdit = useExplorer(selectCanEdit);
  const isPresenting = useExplorer((state) => state.presentation !== null);
  const { showDialog } = useGestures();
  const close = (): void => showDialog(null);
  const everywhere: PaneKeys = {
    title: 'keys.everywhere',
    rows: useCommands().flatMap(({ label, shortcut, otherShortcut }) =>
      shortcut === undefined
        ? []
        : [{ keys: otherShortcut === undefined ? shortcut : `${shortcut} ${otherShortcut}`, label }],
    ),
  };
  const sections = isPresenting ? [storySection] : [everywhere, ...paneKeys];
  return (
    <Dialog
      label={say('command.shortcuts')}
      className={isPresenting ? 'shortcut-sheet shortcut-sheet-told' : 'shortcut-sheet'}
      onClose={close}
    >
      <header className="shortcut-sheet-head">
        <h2>{say('command.shortcuts')}</h2>
        <IconButton icon="close" label={say('dialog.close')} onClick={close} />
      </header>
      <div
        className="shortcut-sheet-sections more-follows"
        role="region"
        aria-label={say('command.shortcuts')}
        {...scrollStop}
      >
        <div className="shortcut-sheet-columns">
          {sections.map(({ title, rows }) => (
            <KeySection
              key={title}
              title={title}
              rows={rows.filter(({ label }) => canEdit || !editingKeys.has(label))}
            />
          ))}
        </div>
      </div>
    </Dialog>
  );
}

function KeySection({ title, rows }: PaneKeys): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  if (rows.length === 0) return null;
  return (
    <section className="shortcut-sheet-section">
      <h3>{say(title)}</h3>
      <dl>
        {rows.map(({ keys, label }) => (
          <div key={label} className="shortcut-sheet-row">
            <dt>{say(label)}</dt>
            <dd>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{keyWords(key, language)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
