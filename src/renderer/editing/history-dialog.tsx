import './history-dialog.css';
import { useCallback, useEffect, useState } from 'react';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { Journal } from '../../shared/journal.ts';
import type { Problem, Result } from '../../shared/problem.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { JournalList } from './journal-list.tsx';
import { VersionList } from './version-list.tsx';

/** What the dialog asks of the engine. */
export type JournalCalls = Pick<
  ExplorerApi,
  'getJournal' | 'goToEntry' | 'nameVersion' | 'removeVersion' | 'restoreVersion' | 'openVersion'
>;

/** All edits, newest first, and the versions that have a name: to go to, to open, to restore. */
export function HistoryDialog({ api }: { readonly api: JournalCalls }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const store = useExplorerStore();
  const { showDialog } = useGestures();
  const [journal, setJournal] = useState<Journal>({ entries: [], versions: [] });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const show = useCallback((found: Result<Journal>): void => {
    if (found.ok) setJournal(found.value);
    else setProblems(found.problems);
  }, []);
  useEffect(
    function follow() {
      const read = (): void => void api.getJournal(null).then(show);
      read();
      return store.subscribe((state, before) => {
        if (state.document !== before.document) read();
      });
    },
    [api, store, show],
  );
  const after = async (done: Promise<Result<null>>): Promise<boolean> => {
    const result = await done;
    setProblems(result.ok ? [] : result.problems);
    show(await api.getJournal(null));
    return result.ok;
  };
  const close = (): void => showDialog(null);
  const open = async (name: string): Promise<void> => {
    if (await after(api.openVersion({ name }))) close();
  };
  return (
    <Dialog label={say('command.history')} className="history-dialog" onClose={close}>
      <header className="dialog-head">
        <h2>{say('command.history')}</h2>
        <IconButton icon="close" label={say('dialog.close')} onClick={close} />
      </header>
      <p role="alert" className="history-dialog-problem">
        {problems.map(({ message }) => sayMessage(say, message)).join(' ')}
      </p>
      <VersionList
        journal={journal}
        onName={(name) => after(api.nameVersion({ name }))}
        onOpen={(name) => void open(name)}
        onRestore={(name) => void after(api.restoreVersion({ name }))}
        onRemove={(name) => void after(api.removeVersion({ name }))}
      />
      <JournalList journal={journal} onGo={(entry) => void after(api.goToEntry({ entry }))} />
    </Dialog>
  );
}
