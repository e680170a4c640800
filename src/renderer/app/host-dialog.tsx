import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { EvidenceDialog } from '../editing/evidence-dialog.tsx';
import { HistoryDialog } from '../editing/history-dialog.tsx';
import { MergeDialog } from '../editing/merge-dialog.tsx';
import { SplitDialog } from '../editing/split-dialog.tsx';
import { ExportDialog } from '../export/export-dialog.tsx';
import { PictureDialog } from '../export/picture-dialog.tsx';
import { RecordDialog } from '../export/record-dialog.tsx';
import { ImportDialog } from '../import/import-dialog.tsx';
import type { ExplorerState } from '../store/explorer-state.ts';
import { DraftsDialog } from './drafts-dialog.tsx';
import { RemoveGazetteersDialog } from './remove-gazetteers-dialog.tsx';
import { ViewsDialog } from './views-dialog.tsx';

interface HostDialogProps {
  readonly api: ExplorerApi;
  readonly dialog: NonNullable<ExplorerState['dialog']>;
}

/** The dialogs that ask something of the host. */
export function HostDialog({ api, dialog }: HostDialogProps): React.JSX.Element | null {
  if (dialog === 'history') return <HistoryDialog api={api} />;
  if (dialog === 'evidence') return <EvidenceDialog api={api} />;
  if (dialog === 'views') return <ViewsDialog api={api} />;
  if (dialog === 'drafts') return <DraftsDialog api={api} />;
  if (dialog === 'import') return <ImportDialog />;
  if (dialog === 'export') return <ExportDialog api={api} />;
  if (dialog === 'picture') return <PictureDialog api={api} />;
  if (dialog === 'removeGazetteers') return <RemoveGazetteersDialog api={api} />;
  if (dialog === 'record') return <RecordDialog />;
  if (typeof dialog === 'string') return null;
  if (dialog.kind === 'merge') return <MergeDialog {...dialog} />;
  return dialog.kind === 'split' ? <SplitDialog {...dialog} /> : null;
}
