import './app.css';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { CiteDialog } from '../export/cite-dialog.tsx';
import { PictureDialog } from '../export/picture-dialog.tsx';
import { ExportDialog } from '../export/export-dialog.tsx';
import { ImportDialog } from '../import/import-dialog.tsx';
import { ExplorerContext, useExplorer, type Explorer } from '../store/explorer-context.tsx';
import { EvidenceDialog } from '../editing/evidence-dialog.tsx';
import { HistoryDialog } from '../editing/history-dialog.tsx';
import { MergeDialog } from '../editing/merge-dialog.tsx';
import { SplitDialog } from '../editing/split-dialog.tsx';
import { CommandPalette } from './command-palette.tsx';
import { DropTarget } from './drop-target.tsx';
import { FirstRun } from './first-run.tsx';
import { FirstSteps } from './first-steps.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Presentation } from './presentation.tsx';
import { OpeningBar } from './opening-bar.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { SkipLink } from './skip-link.tsx';
import { StatusLine } from './status-line.tsx';
import { TopBar } from './top-bar.tsx';
import { useTypingGuard } from './use-typing-guard.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { ViewBoundary } from './view-boundary.tsx';
import { Views } from './views.tsx';
import { ViewsDialog } from './views-dialog.tsx';

interface AppProps {
  readonly explorer: Explorer;
  readonly api: ExplorerApi;
}

/** The views, or what to begin with where nothing is open. */
function Content(): React.JSX.Element {
  return useExplorer((state) => state.document !== null) ? <Views /> : <FirstRun />;
}

function OpenDialog({ api }: Pick<AppProps, 'api'>): React.JSX.Element | null {
  const dialog = useExplorer((state) => state.dialog);
  if (dialog === null) return null;
  if (dialog === 'palette') return <CommandPalette api={api} />;
  if (dialog === 'shortcuts') return <ShortcutSheet />;
  if (dialog === 'history') return <HistoryDialog api={api} />;
  if (dialog === 'evidence') return <EvidenceDialog api={api} />;
  if (dialog === 'views') return <ViewsDialog api={api} />;
  if (dialog === 'import') return <ImportDialog />;
  if (dialog === 'export') return <ExportDialog api={api} />;
  if (dialog === 'picture') return <PictureDialog api={api} />;
  if (dialog.kind === 'cite') return <CiteDialog api={api} sources={dialog.sources} />;
  return dialog.kind === 'merge' ? <MergeDialog {...dialog} /> : <SplitDialog {...dialog} />;
}

/** What a person works with, or what an audience sees. */
function Window({ api }: Pick<AppProps, 'api'>): React.JSX.Element {
  const isPresenting = useExplorer((state) => state.presentation !== null);
  if (isPresenting)
    return (
      <>
        <NoticeBar />
        <Presentation api={api} />
      </>
    );
  return (
    <>
      <SkipLink />
      <TopBar api={api} />
      <OpeningBar />
      <NoticeBar />
      <FirstSteps api={api} />
      <Content />
      <StatusLine />
    </>
  );
}

/** The composition root: all views over one state. */
export function App({ explorer, api }: AppProps): React.JSX.Element {
  useShortcuts(explorer);
  useTypingGuard(explorer.store);
  return (
    <ExplorerContext value={explorer}>
      <ViewBoundary>
        <DropTarget api={api}>
          <Window api={api} />
        </DropTarget>
        <OpenDialog api={api} />
      </ViewBoundary>
    </ExplorerContext>
  );
}
