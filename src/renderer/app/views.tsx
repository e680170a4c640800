import './views.css';
import { translatorFor } from '../../messages/translator.ts';
import { MapPane } from '../map/map-pane.tsx';
import { CompareBar } from '../compare/compare-bar.tsx';
import { selectHasTime } from '../store/has-time.ts';
import { PinnedSide, useExplorer, useGestures } from '../store/explorer-context.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { Pane, Panes, PaneSplitter } from '../ui/panes.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { Drawer } from './drawer.tsx';
import { mediumWindow, narrowWindow, smallWindow, wideWindow } from './layout-queries.ts';
import { focusRail } from './page-actions.ts';
import { Rail } from './rail.tsx';
import { LeftPanes, RightPanes } from './side-panes.tsx';
import { ViewBoundary } from './view-boundary.tsx';

/** Map over timeline, between the side panes: columns where there is room, else folded to rails, and in the end drawers. */
export function Views(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const panes = useExplorer((state) => state.view.panes);
  const drawers = useExplorer((state) => state.drawers);
  const { showPanes, setDrawers } = useGestures();
  const leftIsFolded = useMediaQuery(mediumWindow);
  const rightIsFolded = useMediaQuery(narrowWindow);
  const isSmall = useMediaQuery(smallWindow);
  // two sides have no room to give
  const isComparing = useExplorer((state) => state.isComparing);
  const leftIsDrawer = isSmall || (isComparing && leftIsFolded);
  const rightIsDrawer = isSmall || (isComparing && rightIsFolded);
  const isWide = useMediaQuery(wideWindow);
  // where a pane is folded until it is asked for, `drawers` says that it is
  const hasLeftColumn = !leftIsDrawer && (leftIsFolded ? drawers.left : panes.left !== null);
  const hasRightColumn = !rightIsDrawer && (rightIsFolded ? drawers.right : panes.right !== null);
  const fold = (side: 'left' | 'right'): void => {
    if (side === 'left' ? leftIsFolded : rightIsFolded) setDrawers({ [side]: false });
    else showPanes({ [side]: null });
    focusRail(side);
  };
  const foldLeft = (): void => fold('left');
  const foldRight = (): void => fold('right');
  const hasLeftDrawer = leftIsDrawer && drawers.left;
  const hasRightDrawer = rightIsDrawer && drawers.right;
  return (
    <div className="views">
      {!hasLeftColumn && <Rail side="left" isOpen={hasLeftDrawer} />}
      <div className="views-stage">
        <Panes orientation="horizontal">
          {hasLeftColumn && (
            <Pane key="left" id="left" name="left" defaultSize={240} minSize={200} maxSize={420} keepsPixels>
              <LeftPanes onFold={foldLeft} />
            </Pane>
          )}
          {hasLeftColumn && <PaneSplitter key="split-left" label={say('panes.splitLeft')} />}
          <Pane key="middle" id="middle" minSize={400}>
            <Middle />
          </Pane>
          {hasRightColumn && <PaneSplitter key="split-right" label={say('panes.splitRight')} />}
          {hasRightColumn && (
            <Pane
              key="right"
              // as wide for every tab: map and timeline stay as they are from one to the next
              id="right"
              name="right"
              defaultSize={isWide ? 408 : 336}
              minSize={280}
              maxSize={536}
              keepsPixels
            >
              <RightPanes onFold={foldRight} />
            </Pane>
          )}
        </Panes>
        {hasLeftDrawer && (
          <Drawer side="left" onClose={foldLeft}>
            <LeftPanes onFold={foldLeft} />
          </Drawer>
        )}
        {hasRightDrawer && (
          <Drawer side="right" onClose={foldRight}>
            <RightPanes onFold={foldRight} />
          </Drawer>
        )}
      </div>
      {!hasRightColumn && <Rail side="right" isOpen={hasRightDrawer} />}
    </div>
  );
}

/** The views, and beside them what they are compared with. */
function Middle(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const isComparing = useExplorer((state) => state.isComparing);
  return (
    <div className={isComparing ? 'views-middle views-compared' : 'views-middle'}>
      {isComparing && <CompareBar />}
      <MapAndTimeline />
      {isComparing && (
        <section className="views-pinned" aria-label={say('compare.pinned')}>
          <PinnedSide>
            <MapAndTimeline />
          </PinnedSide>
        </section>
      )}
    </div>
  );
}

function MapAndTimeline(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const hasTime = useExplorer(selectHasTime);
  return (
    <Panes orientation="vertical">
      <Pane name="map" defaultSize={hasTime ? '46%' : '80%'} followsDefault minSize={200}>
        <ViewBoundary>
          <MapPane />
        </ViewBoundary>
      </Pane>
      <PaneSplitter label={say('panes.splitMap')} />
      <Pane name="timeline" minSize={180}>
        <ViewBoundary>
          <Timeline />
        </ViewBoundary>
      </Pane>
    </Panes>
  );
}
