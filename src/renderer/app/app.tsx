import './app.css';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { CiteDialog } from '../export/cite-dialog.tsx';
import type { ExplorerState } from '../store/explorer-state.ts';
import type { Recording } from '../store/recording.ts';
import { SketchGround } from '../map/sketch-ground.tsx';
import { GroundContext, type GroundPart } from '../ui/ground.tsx';
import { ExplorerContext, useExplorer, type Explorer } from '../store/explorer-context.tsx';
import { CommandPalette } from './command-palette.tsx';
import { DropTarget } from './drop-target.tsx';
import { FirstRun } from './first-run.tsx';
import { FirstSteps } from './first-steps.tsx';
import { NoticeBar, NoticeToAudience } from './notice-bar.tsx';
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

/** What of the window only a host lets a person do: to change and to keep things, and to make files. A page has none of it. */
export interface HostParts {
  readonly HostDialog: React.ComponentType<{
    readonly api: ExplorerApi;
    readonly dialog: NonNullable<ExplorerState['dialog']>;
  }> | null;
  readonly Recorder: React.ComponentType<{ readonly api: ExplorerApi; readonly recording: Recording }> | null;
}

interface AppProps {
  readonly explorer: Explorer;
  readonly api: ExplorerApi;
  readonly parts: HostParts;
}

/** The views, or what to begin with where nothing is open. */
function Content({ api }: Pick<AppProps, 'api'>): React.JSX.Element {
  return useExplorer((state) => state.document !== null) ? <Views /> : <FirstRun api={api} />;
}

function OpenDialog({ api, parts: { HostDialog } }: Pick<AppProps, 'api' | 'parts'>): React.JSX.Element | null {
  const dialog = useExplorer((state) => state.dialog);
  if (dialog === null) return null;
  if (dialog === 'palette') return <CommandPalette api={api} />;
  if (dialog === 'shortcuts') return <ShortcutSheet />;
  if (typeof dialog !== 'string' && dialog.kind === 'cite') return <CiteDialog api={api} sources={dialog.sources} />;
  return HostDialog === null ? null : <HostDialog api={api} dialog={dialog} />;
}

/** What a person works with, or what an audience sees. */
function Window({ api, parts: { Recorder } }: Pick<AppProps, 'api' | 'parts'>): React.JSX.Element {
  const isPresenting = useExplorer((state) => state.presentation !== null);
  const recording = useExplorer((state) => state.recording);
  if (recording !== null && Recorder !== null) return <Recorder api={api} recording={recording} />;
  if (isPresenting)
    return (
      <>
        <NoticeToAudience />
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
      <Content api={api} />
      <StatusLine />
    </>
  );
}

/** The map draws the ground of the details' small pictures. */
const drawGround = (part: GroundPart): React.JSX.Element => <SketchGround {...part} />;

/** The composition root: all views over one state. */
export function App({ explorer, api, parts }: AppProps): React.JSX.Element {
  useShortcuts(explorer);
  useTypingGuard(explorer.store);
  return (
    <ExplorerContext value={explorer}>
      <GroundContext value={drawGround}>
        <ViewBoundary>
          <DropTarget api={api}>
            <Window api={api} parts={parts} />
          </DropTarget>
          <OpenDialog api={api} parts={parts} />
        </ViewBoundary>
      </GroundContext>
    </ExplorerContext>
  );
}
