import './views-dialog.css';
import { useLayoutEffect, useRef, useState } from 'react';
import { viewRecord } from '../../kernels/view-record.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { Edit, RecordFields } from '../../shared/edit.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { Message } from '../../shared/problem.ts';
import type { SavedView } from '../../shared/view.ts';
import { viewLinkFragment, viewLinkText } from '../../shared/view-link.ts';
import {
  useCommand,
  useExplorer,
  useExplorerStore,
  useGestures,
  useRecordEditing,
} from '../store/explorer-context.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { writeClipboard } from '../ui/write-clipboard.ts';
import { ViewRow } from './view-row.tsx';

/** What was done last, or why not. */
interface Told {
  readonly text: string;
  readonly isWrong: boolean;
  /** Whether it can be taken back. */
  readonly isEdit: boolean;
}

const nothing: Told = { text: '', isWrong: false, isEdit: false };
const noViews: readonly SavedView[] = [];

/** What is shown now is saved under a name; views are brought up to date, renamed, put in order, linked to and deleted. */
export function ViewsDialog({ api }: { readonly api: Pick<ExplorerApi, 'host'> }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const views = useExplorer((state) => state.document?.summary.offeredViews ?? noViews);
  const fileName = useExplorer((state) => state.document?.summary.fileName ?? '');
  const isInDraft = useExplorer((state) => state.document?.summary.edits.keptIn === 'draft');
  const store = useExplorerStore();
  const { showDialog, showView } = useGestures();
  const { edit } = useRecordEditing();
  const undo = useCommand('undo');
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [told, setTold] = useState(nothing);
  useLayoutEffect(function beginWithTheName() {
    field.current?.focus();
  }, []);
  const close = (): void => showDialog(null);
  const make = async (wanted: Edit, done: Message): Promise<boolean> => {
    const made = await edit(wanted);
    setTold({
      text: made.ok ? sayMessage(say, done) : made.problems.map(({ message }) => sayMessage(say, message)).join(' '),
      isWrong: !made.ok,
      isEdit: made.ok,
    });
    return made.ok;
  };
  const save = async (): Promise<void> => {
    const wanted = name.trim();
    if (wanted === '') return;
    const shown = Object.entries(viewRecord(store.getState().view)).filter(([, value]) => value !== null);
    const fields = { name: { [language]: wanted }, ...Object.fromEntries(shown) };
    if (await make({ kind: 'create', list: 'views', fields }, { key: 'views.saved', values: { name: wanted } })) {
      setName('');
    }
  };
  const change = (id: string, fields: RecordFields, done: Message): void =>
    void make({ kind: 'change', list: 'views', ids: [id], fields }, done);
  const move = (at: number, by: 1 | -1): void => {
    const ids = views.map(({ id }) => id);
    const [moved] = ids.splice(at, 1);
    if (moved === undefined || at + by < 0 || at + by > ids.length) return;
    ids.splice(at + by, 0, moved);
    void make({ kind: 'order', list: 'views', ids }, { key: 'views.moved', values: { place: at + by + 1 } });
  };
  const remove = (id: string, removed: string): void => {
    // its button goes away with it
    field.current?.focus();
    void make({ kind: 'delete', list: 'views', ids: [id] }, { key: 'views.deleted', values: { name: removed } });
  };
  const copyLink = async (view: string): Promise<void> => {
    const link = { view, file: fileName };
    const text =
      api.host === 'electron' ? viewLinkText(link) : `${location.origin}${location.pathname}${viewLinkFragment(link)}`;
    const isCopied = await writeClipboard({ text });
    const done = say(isCopied ? 'views.linkCopied' : 'views.link', { link: text });
    setTold({ text: isInDraft ? `${done}\n${say('views.linkToDraft')}` : done, isWrong: false, isEdit: false });
  };
  return (
    <Dialog label={say('views.label')} className="views-dialog" onClose={close}>
      <header className="dialog-head">
        <h2>{say('views.label')}</h2>
        <IconButton icon="close" label={say('dialog.close')} onClick={close} />
      </header>
      <form
        className="views-dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <input
          ref={field}
          className="field"
          autoComplete="off"
          maxLength={100}
          aria-label={say('views.newName')}
          placeholder={say('views.newName')}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" className="button button-primary" disabled={name.trim() === ''}>
          {say('views.save')}
        </button>
      </form>
      <p className="views-dialog-hint">{say('views.hint')}</p>
      {api.host === 'electron' ? null : <p className="views-dialog-hint">{say('views.hintInBrowser')}</p>}
      <ol className="views-dialog-list" aria-label={say('views.label')}>
        {views.map((view, at) => (
          <ViewRow
            key={view.id}
            view={view}
            isFirst={at === 0}
            isLast={at === views.length - 1}
            onShow={() => {
              close();
              showView(view);
            }}
            onUpdate={(shown) =>
              change(view.id, viewRecord(store.getState().view), { key: 'views.updated', values: { name: shown } })
            }
            onRename={(wanted) =>
              change(
                view.id,
                { name: { ...view.name, [language]: wanted } },
                { key: 'views.renamed', values: { name: wanted } },
              )
            }
            onMove={(by) => move(at, by)}
            onCopyLink={() => void copyLink(view.id)}
            onDelete={(removed) => remove(view.id, removed)}
          />
        ))}
      </ol>
      <p role="status" className={`views-dialog-told${told.isWrong ? ' views-dialog-wrong' : ''}`}>
        <span>{told.text}</span>
        {told.isEdit && (
          <button
            type="button"
            className="button"
            onClick={() => {
              field.current?.focus();
              setTold(nothing);
              undo.run();
            }}
          >
            {say('command.undo')}
          </button>
        )}
      </p>
    </Dialog>
  );
}
