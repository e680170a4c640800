import { translatorFor } from '../../messages/translator.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface RemoveGazetteersDialogProps {
  readonly api: Pick<ExplorerApi, 'removeGazetteers'>;
}

/** Asks before a person's own gazetteers are removed: undo does not bring them back. */
export function RemoveGazetteersDialog({ api }: RemoveGazetteersDialogProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const store = useExplorerStore();
  const { showDialog } = useGestures();
  const close = (): void => showDialog(null);
  const remove = async (): Promise<void> => {
    close();
    const removed = await api.removeGazetteers(null);
    const told = { fileName: '', problems: removed.ok ? [] : removed.problems };
    store.setState({
      notice: removed.ok
        ? { ...told, kind: 'told', done: { key: 'gazetteer.removed', values: removed.value } }
        : { ...told, kind: 'problem' },
    });
  };
  return (
    <Dialog label={say('gazetteer.removeTitle')} className="merge-dialog" onClose={close}>
      <form
        className="dialog-form"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void remove();
        }}
      >
        <h2>{say('gazetteer.removeTitle')}</h2>
        <p>{say('gazetteer.removeExplained')}</p>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={close}>
            {say('form.cancel')}
          </button>
          <button type="submit" className="button button-primary">
            {say('gazetteer.removeDo')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
