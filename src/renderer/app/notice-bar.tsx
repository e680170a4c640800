import './notice-bar.css';
import { useState } from 'react';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { Notice } from '../store/explorer-state.ts';
import { selectCanEdit } from '../store/can-edit.ts';
import { useCommand, useExplorer, useGestures } from '../store/explorer-context.tsx';
import { isOfFile } from '../store/file-problem.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { scrollStop } from '../ui/scroll-stop.ts';
import { writeClipboard } from '../ui/write-clipboard.ts';
import { leftOutFirst, noticeText, noticeWords } from './notice-words.ts';

/** How many problems are shown before one asks for all. */
const shortCount = 4;

/** What a person must know about a file: that it was not opened, or what was left out of it. Stays until it is closed. */
export function NoticeBar(): React.JSX.Element | null {
  const notice = useExplorer((state) => state.notice);
  return notice === null ? null : <OpenNotice notice={notice} />;
}

/** While a story is told: what has failed since it began, and what a key is answered. All else waits until it is left. */
export function NoticeToAudience(): React.JSX.Element | null {
  const notice = useExplorer((state) => state.notice);
  const [before] = useState(notice);
  const waits = notice === before || notice === null || !urgent.has(notice.kind);
  return waits ? null : <OpenNotice notice={notice} />;
}

const urgent: ReadonlySet<Notice['kind']> = new Set(['failed', 'unsaved', 'problem', 'told']);

function OpenNotice({ notice }: { readonly notice: Notice }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const summary = useExplorer((state) => state.document?.summary) ?? null;
  const { closeNotice } = useGestures();
  const saveProject = useCommand('saveProject');
  const canEdit = useExplorer(selectCanEdit);
  // of this notice, not of the one that takes its place
  const [unfolded, setUnfolded] = useState<Notice | null>(null);
  const showsAll = unfolded === notice;
  const { title, consequence } = noticeWords(say, notice, summary);
  const problems = leftOutFirst(notice.problems);
  const isLong = problems.length > shortCount + 1;
  return (
    <section
      className={`notice-bar notice-bar-${notice.kind}`}
      role={notice.kind === 'edited' || notice.kind === 'told' ? 'status' : 'alert'}
    >
      <header className="notice-bar-head">
        <p className="notice-bar-title">
          <strong>{title}</strong> {consequence}
        </p>
        {isLong && (
          <button
            type="button"
            className="button button-quiet"
            aria-expanded={showsAll}
            onClick={() => setUnfolded(showsAll ? null : notice)}
          >
            {showsAll ? say('notice.showFewer') : say('notice.showAll', { count: problems.length })}
          </button>
        )}
        {notice.kind === 'edited' && <UndoButton />}
        {canEdit && problems.some(isOfFile) && (
          <button type="button" className="button" onClick={() => saveProject.run()}>
            {say('command.saveProject')}
          </button>
        )}
        {problems.length > 0 && <CopyButton key={title} text={() => noticeText(say, notice, summary)} />}
        <IconButton icon="close" label={say('notice.close')} onClick={closeNotice} />
      </header>
      <ul className="notice-bar-problems" aria-label={title} {...(showsAll && scrollStop)}>
        {(isLong && !showsAll ? problems.slice(0, shortCount) : problems).map(({ path, message, severity }, index) => (
          <li key={index} className={`notice-bar-item notice-bar-${severity}`}>
            {path !== '' && <code>{path}</code>}
            <span>{sayMessage(say, message)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CopyButton({ text }: { text(): string }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const words = { copied: say('notice.copied'), failed: say('notice.copyFailed') };
  const copy = async (): Promise<void> => {
    const written = await writeClipboard({ text: text() });
    setOutcome(written ? 'copied' : 'failed');
  };
  return (
    <button type="button" className="button button-quiet" aria-live="polite" onClick={() => void copy()}>
      {outcome === null ? say('notice.copy') : words[outcome]}
    </button>
  );
}

/** Where there is something to take back: what is in a new project has no step before it. */
function UndoButton(): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const { closeNotice } = useGestures();
  const undo = useCommand('undo');
  const isEnabled = useExplorer(undo.isEnabled);
  if (!isEnabled) return null;
  const undoAndClose = (): void => {
    closeNotice();
    undo.run();
  };
  return (
    <button type="button" className="button" onClick={undoAndClose}>
      {say(undo.label)}
    </button>
  );
}
