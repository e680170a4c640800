import './drafts-dialog.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { AllDrafts, Draft, DraftCalls } from '../../shared/draft.ts';
import type { Problem } from '../../shared/problem.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { DeletedDrafts } from './deleted-drafts.tsx';
import { DraftList } from './draft-list.tsx';
import { openDraft } from './open-draft.ts';

/** What was done last, or why not. */
interface Told {
  readonly problems: readonly Problem[];
  /** The draft that was deleted, which can be brought back. */
  readonly deleted: { readonly id: string; readonly fileName: string } | null;
}

const untold: Told = { problems: [], deleted: null };

/** Work that is in no file of a person's own: to open, or to delete. */
export function DraftsDialog({ api }: { readonly api: DraftCalls }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const store = useExplorerStore();
  const { showDialog } = useGestures();
  const head = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  /** The row that the focus goes to once it is drawn; null: it stays. */
  const row = useRef<number | null>(0);
  const [all, setAll] = useState<AllDrafts | null>(null);
  const [told, setTold] = useState(untold);
  useEffect(
    function read() {
      void api.getDrafts(null).then((found) => {
        if (found.ok) setAll(found.value);
        else setTold(failed(found.problems));
      });
    },
    [api],
  );
  useLayoutEffect(
    function focusRow() {
      if (all === null || row.current === null) return;
      // a row that can be opened: Enter by habit is to delete nothing
      const rows = [...(body.current?.querySelectorAll('li') ?? [])].slice(row.current);
      const button = rows.map((one) => one.querySelector<HTMLElement>('.button')).find((one) => one !== null);
      (button ?? head.current?.querySelector('button'))?.focus();
      row.current = null;
    },
    [all],
  );
  const { problems, deleted } = told;
  const close = (): void => showDialog(null);
  const show = async (next: Told, rowOf: (drafts: readonly Draft[]) => number): Promise<void> => {
    const found = await api.getDrafts(null);
    setTold(next);
    if (!found.ok) return;
    row.current = Math.max(0, rowOf(found.value.drafts));
    setAll(found.value);
  };
  const remove = async (fileName: string, at: number): Promise<void> => {
    const gone = await api.deleteDraft({ fileName });
    await show(gone.ok ? { problems: [], deleted: { ...gone.value, fileName } } : failed(gone.problems), () => at);
  };
  const restore = async (id: string): Promise<void> => {
    const back = await api.restoreDraft({ id });
    await show(back.ok ? untold : failed(back.problems), (drafts) =>
      // under another name where its own was taken
      back.ok ? drafts.findIndex(({ fileName }) => fileName === back.value.fileName) : 0,
    );
  };
  return (
    <Dialog label={say('drafts.label')} className="drafts-dialog" onClose={close}>
      <header ref={head} className="dialog-head">
        <h2>{say('drafts.label')}</h2>
        <IconButton icon="close" label={say('dialog.close')} onClick={close} />
      </header>
      <p className="drafts-dialog-hint">{say(all?.drafts.length === 0 ? 'drafts.none' : 'drafts.explained')}</p>
      {all !== null && all.drafts.length + all.deleted.length > 0 && (
        <div ref={body} className="drafts-dialog-list">
          <DraftList
            drafts={all.drafts}
            onOpen={(fileName) => {
              close();
              void openDraft(api, store, fileName);
            }}
            onDelete={(fileName, at) => void remove(fileName, at)}
          />
          <DeletedDrafts deleted={all.deleted} onRestore={(id) => void restore(id)} />
        </div>
      )}
      <p role="status" className={`drafts-dialog-told${problems.length > 0 ? ' drafts-dialog-wrong' : ''}`}>
        {(deleted !== null || problems.length > 0) && (
          <span>
            {deleted !== null && say('drafts.deleted', { fileName: deleted.fileName })}
            {problems.map(({ message }) => sayMessage(say, message)).join(' ')}
          </span>
        )}
        {deleted !== null && (
          <button type="button" className="button" onClick={() => void restore(deleted.id)}>
            {say('command.undo')}
          </button>
        )}
      </p>
    </Dialog>
  );
}

function failed(problems: readonly Problem[]): Told {
  return { problems, deleted: null };
}
