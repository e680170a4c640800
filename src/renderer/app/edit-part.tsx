import { useSyncExternalStore } from 'react';
import { commandWords } from '../../messages/command-words.ts';
import { clockWords, momentWords } from '../../messages/moment-words.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { EditState } from '../../shared/dataset-document.ts';
import { useCommand, useExplorer } from '../store/explorer-context.tsx';
import { dayNow, followDay } from './day-now.ts';

/** Where edits are kept, and the last one, to be taken back. Of what was never edited, only that there are drafts. */
export function EditPart(): React.JSX.Element | null {
  const summary = useExplorer((state) => state.document?.summary);
  const { hasOther, left } = useExplorer((state) => state.drafts);
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const undo = useCommand('undo');
  if (summary === undefined) return null;
  const { fileName, edits } = summary;
  if (!isEdited(edits)) return hasOther || left !== null ? <DraftsPart left={left} /> : null;
  return (
    <p className="status-edits">
      {edits.keptIn === 'draft' ? (
        <DraftPart fileName={fileName} />
      ) : (
        <span title={say('status.keptExplained', { fileName })}>{say('status.kept')}</span>
      )}
      {edits.undo !== null && (
        <button type="button" className="status-undo" title={sayMessage(say, edits.undo)} onClick={undo.run}>
          {commandWords(undo.label, edits.undo, language)}
        </button>
      )}
    </p>
  );
}

/** What is in the draft that is open, and what in a file that a browser has made of it. */
function DraftPart({ fileName }: { readonly fileName: string }): React.JSX.Element {
  const download = useExplorer((state) => state.drafts.download);
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const drafts = useCommand('drafts');
  const today = useSyncExternalStore(followDay, dayNow);
  const words = (): { readonly text: string; readonly explained: string } => {
    if (download === null) {
      return { text: say('status.draft'), explained: say('status.draftExplained', { fileName }) };
    }
    const clock = clockWords(download.at, language, new Date(today));
    const day = clock === null ? 'other' : 'today';
    const values = {
      day,
      at: clock ?? momentWords(download.at, language),
      fileName: download.fileName,
      draft: fileName,
    };
    return download.isCurrent
      ? { text: say('status.downloaded', values), explained: say('status.downloadedExplained', values) }
      : { text: say('status.changedSince', values), explained: say('status.changedSinceExplained', values) };
  };
  const { text, explained } = words();
  return (
    <button type="button" className="status-draft" title={explained} onClick={drafts.run}>
      {text}
    </button>
  );
}

/** Where a person begins anew, the way to what was left. `left`: a draft that was deleted, which can be brought back there. */
function DraftsPart({ left }: { readonly left: string | null }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const drafts = useCommand('drafts');
  return (
    <p className="status-edits">
      <button
        type="button"
        className="status-draft"
        title={left === null ? say('drafts.explained') : say('drafts.leftExplained', { fileName: left })}
        onClick={drafts.run}
      >
        {say(left === null ? 'status.drafts' : 'status.draftLeft')}
      </button>
    </p>
  );
}

/** The edits of a project that is kept nowhere yet lie in the file that it came from. */
function isEdited({ keptIn, undo, redo }: EditState): boolean {
  return keptIn === 'draft' || (keptIn === 'file' && (undo !== null || redo !== null));
}
