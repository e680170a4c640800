import { useSyncExternalStore } from 'react';
import { commandWords } from '../../messages/command-words.ts';
import { clockWords, momentWords } from '../../messages/moment-words.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { EditState } from '../../shared/dataset-document.ts';
import { useCommand, useExplorer } from '../store/explorer-context.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { dayNow, followDay } from './day-now.ts';
import { mediumWindow } from './layout-queries.ts';

/** Where edits are kept, and the last one, to be taken back. Of what was never edited, only that there are drafts. */
export function EditPart(): React.JSX.Element | null {
  const summary = useExplorer((state) => state.document?.summary);
  const { hasOther, left } = useExplorer((state) => state.drafts);
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const undo = useCommand('undo');
  const isShort = useMediaQuery(mediumWindow);
  if (summary === undefined) return null;
  const { fileName, edits } = summary;
  if (!isEdited(edits)) return hasOther || left !== null ? <DraftsPart left={left} isShort={isShort} /> : null;
  return (
    <p className={isShort ? 'status-edits status-edits-short' : 'status-edits'}>
      {edits.keptIn === 'draft' ? (
        <DraftPart fileName={fileName} isShort={isShort} />
      ) : (
        <span title={say('status.keptExplained', { fileName })}>{say('status.kept')}</span>
      )}
      {edits.undo !== null && (
        <button
          type="button"
          className="status-undo"
          aria-label={commandWords(undo.label, edits.undo, language)}
          title={sayMessage(say, edits.undo)}
          onClick={undo.run}
        >
          {isShort ? say(undo.label) : commandWords(undo.label, edits.undo, language)}
        </button>
      )}
    </p>
  );
}

const downloadedKeys = {
  long: 'status.downloaded',
  short: 'status.downloadedShort',
  explained: 'status.downloadedExplained',
} as const;
const changedSinceKeys = {
  long: 'status.changedSince',
  short: 'status.changedSinceShort',
  explained: 'status.changedSinceExplained',
} as const;

interface DraftPartProps {
  readonly fileName: string;
  /** In a window that has no room for more. */
  readonly isShort: boolean;
}

/** What is in the draft that is open, and what in a file that a browser has made of it. */
function DraftPart({ fileName, isShort }: DraftPartProps): React.JSX.Element {
  const download = useExplorer((state) => state.drafts.download);
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const drafts = useCommand('drafts');
  const today = useSyncExternalStore(followDay, dayNow);
  const words = (): { readonly text: string; readonly explained: string } => {
    if (download === null) {
      return {
        text: say(isShort ? 'status.draftShort' : 'status.draft'),
        explained: say('status.draftExplained', { fileName }),
      };
    }
    const clock = clockWords(download.at, language, new Date(today));
    const day = clock === null ? 'other' : 'today';
    const values = {
      day,
      at: clock ?? momentWords(download.at, language),
      fileName: download.fileName,
      draft: fileName,
    };
    const { long, short, explained } = download.isCurrent ? downloadedKeys : changedSinceKeys;
    return { text: say(isShort ? short : long, values), explained: say(explained, values) };
  };
  const { text, explained } = words();
  return (
    <button type="button" className="status-draft" title={explained} onClick={drafts.run}>
      {text}
    </button>
  );
}

/** Where a person begins anew, the way to what was left. `left`: a draft that was deleted, which can be brought back there. */
function DraftsPart({
  left,
  isShort,
}: Pick<DraftPartProps, 'isShort'> & { readonly left: string | null }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const drafts = useCommand('drafts');
  return (
    <p className={isShort ? 'status-edits status-edits-short' : 'status-edits'}>
      <button
        type="button"
        className="status-draft"
        title={left === null ? say('drafts.explained') : say('drafts.leftExplained', { fileName: left })}
        onClick={drafts.run}
      >
        {say(left === null ? 'status.drafts' : isShort ? 'status.draftLeftShort' : 'status.draftLeft')}
      </button>
    </p>
  );
}

/** The edits of a project that is kept nowhere yet lie in the file that it came from. */
function isEdited({ keptIn, undo, redo }: EditState): boolean {
  return keptIn === 'draft' || (keptIn === 'file' && (undo !== null || redo !== null));
}
