import './app.css';
import { useMemo } from 'react';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { translatorFor } from '../../messages/translator.ts';
import { Details } from '../details/details.tsx';
import { EventList } from '../list/event-list.tsx';
import { MapPane } from '../map/map-pane.tsx';
import { ExplorerContext, useExplorer, type Explorer } from '../store/explorer-context.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { PaneBoundary } from '../ui/pane-boundary.tsx';
import { Panes, PaneSplitter, Pane } from '../ui/panes.tsx';
import { DropTarget } from './drop-target.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { StatusLine } from './status-line.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

interface AppProps {
  readonly explorer: Explorer;
  readonly api: ExplorerApi;
}

/** The composition root: all views over one state. */
export function App({ explorer, api }: AppProps): React.JSX.Element {
  useShortcuts(explorer);
  return (
    <ExplorerContext value={explorer}>
      <DropTarget api={api}>
        <TopBar />
        <NoticeBar />
        <Views />
        <StatusLine />
      </DropTarget>
    </ExplorerContext>
  );
}

function Views(): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const words = useMemo(
    () => ({ failed: say('pane.failed'), reload: say('pane.reload'), copy: say('pane.copy') }),
    [say],
  );
  return (
    <Panes orientation="horizontal" className="app-views">
      <Pane defaultSize={272} minSize={200} keepsPixels>
        <PaneBoundary words={words}>
          <EventList />
        </PaneBoundary>
      </Pane>
      <PaneSplitter label={say('pane.splitList')} />
      <Pane minSize={400}>
        <Panes orientation="vertical">
          <Pane defaultSize="45%" minSize={180}>
            <PaneBoundary words={words}>
              <MapPane />
            </PaneBoundary>
          </Pane>
          <PaneSplitter label={say('pane.splitMap')} />
          <Pane minSize={180}>
            <PaneBoundary words={words}>
              <Timeline />
            </PaneBoundary>
          </Pane>
        </Panes>
      </Pane>
      <PaneSplitter label={say('pane.splitDetails')} />
      <Pane defaultSize={320} minSize={240} keepsPixels>
        <PaneBoundary words={words}>
          <Details />
        </PaneBoundary>
      </Pane>
    </Panes>
  );
}
