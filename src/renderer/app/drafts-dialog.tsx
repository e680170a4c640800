import './drafts-dialog.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { Draft, DraftCalls } from '../../shared/draft.ts';
import type { Problem, Result } from '../../shared/problem.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { DraftList } from './draft-list.tsx';
import { openDraft } from './open-draft.ts';

/** What was done last, or why not. */
interface Told {
  readonly problems: readonly Problem[];
  /** Name of the draft that was deleted, which can be brought back. */
  readonly deleted: string | null;
}

/** Work that is in no file of a person's own: to open, or to delete. */
export function DraftsDialog({ api }: { readonly api: DraftCalls }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const store = useExplorerStore();
  const { showDialog } = useGestures();
  const body = useRef<HTMLDivElement>(null);
  /** The row that the focus goes to once it is drawn; null: it stays. */
  const row = useRef<number | null>(0);
  const [drafts, setDrafts] = useState<readonly Draft[] | null>(null);
  const [told, setTold] = useState<Told>({ problems: [], deleted: null });
  useEffect(
    function read() {
      void api.getDrafts(null).then((found) => {
        if (found.ok) setDrafts(found.value);
        else setTold({ problems: found.problems, deleted: null });
      });
    },
    [api],
  );
  useLayoutEffect(
    function focusRow() {
      if (drafts === null || row.current === null) return;
      // a row that can be opened: Enter by habit is to delete nothing
      const rows = [...(body.current?.querySelectorAll('li') ?? [])].slice(row.current);
      const button = rows.map((one) => one.querySelector<HTMLElement>('.button')).find((one) => one !== null);
      (button ?? body.current?.closest('dialog')?.querySelector('button'))?.focus();
      row.current = null;
    },
    [drafts],
  );
  const { problems, deleted } = told;
  const close = (): void => showDialog(null);
  const after = async (done: Promise<Result<null>>, next: Told, rowOf: (drafts: readonly Draft[]) => number) => {
    const result = await done;
    const found = await api.getDrafts(null);
    setTold(result.ok ? next : { problems: result.problems, deleted: null });
    if (!found.ok) return;
    row.current = rowOf(found.value);
    setDrafts(found.value);
  };
  const restore = (fileName: string): Promise<void> =>
    after(api.restoreDraft({ fileName }), { problems: [], deleted: null }, (found) =>
      found.findIndex((draft) => draft.fileName === fileName),
    );
  return (
    <Dialog label={say('drafts.label')} className="drafts-dialog" onClose={close}>
      <header className="drafts-dialog-head">
        <h2>{say('drafts.label')}</h2>
        <IconButton icon="close" label={say('dialog.close')} onClick={close} />
      </header>
      <p className="drafts-dialog-hint">{say(drafts?.length === 0 ? 'drafts.none' : 'drafts.explained')}</p>
      <div ref={body} className="drafts-dialog-list">
        <DraftList
          drafts={drafts ?? []}
          onOpen={(fileName) => {
            close();
            void openDraft(api, store, fileName);
          }}
          onDelete={(fileName, at) =>
            void after(api.deleteDraft({ fileName }), { problems: [], deleted: fileName }, () => at)
          }
        />
      </div>
      <p role="status" className={`drafts-dialog-told${problems.length > 0 ? ' drafts-dialog-wrong' : ''}`}>
        <span>
          {deleted !== null && say('drafts.deleted', { fileName: deleted })}
          {problems.map(({ message }) => sayMessage(say, message)).join(' ')}
        </span>
        {deleted !== null && (
          <button type="button" className="button" onClick={() => void restore(deleted)}>
            {say('command.undo')}
          </button>
        )}
      </p>
    </Dialog>
  );
}
