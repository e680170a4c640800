import './recording-stage.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { coveringCard } from '../map/covering-cards.ts';
import { MapPane } from '../map/map-pane.tsx';
import { RecordedStep, RecordingFoot, RecordingHead } from '../recording/recording-words.tsx';
import { RecordingBar } from '../recording/recording-bar.tsx';
import { selectBesideCard } from '../store/beside-card.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { recordingSizes, type Recording } from '../store/recording.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { giveFocusBack } from '../ui/give-focus-back.ts';
import { ViewBoundary } from './view-boundary.tsx';

interface RecordingStageProps {
  readonly api: ExplorerApi;
  readonly recording: Recording;
}

/** Takes the place of the window: map and timeline as large as the frames are, shown as large as there is room, and how far it is. */
export function RecordingStage({ api, recording }: RecordingStageProps): React.JSX.Element {
  const room = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const { width, height } = recordingSizes[recording.size];
  useLayoutEffect(
    function fitRoom() {
      const element = room.current;
      if (element === null) return undefined;
      const fit = (): void => setScale(Math.min(1, element.clientWidth / width, element.clientHeight / height));
      const sizes = new ResizeObserver(fit);
      sizes.observe(element);
      fit();
      return () => sizes.disconnect();
    },
    [width, height],
  );
  useEffect(function leaveFocus() {
    // the button that began it has gone; what it is in stands again
    return () => giveFocusBack(null, document.querySelector<HTMLElement>('.top-bar-end [popovertarget]'));
  }, []);
  const isApart = useExplorer((state) => selectBesideCard(state)?.share === 0);
  const words = <RecordedStep recording={recording} card={coveringCard} />;
  return (
    <div className="recording">
      <div ref={room} className="recording-room">
        <div
          ref={stage}
          className="recording-stage"
          data-size={recording.size}
          inert
          style={{ width, height, transform: `translate(-50%, -50%) scale(${scale})` }}
        >
          <RecordingHead recording={recording} />
          <div className="recording-map" data-apart={isApart || undefined}>
            {isApart && words}
            <ViewBoundary>
              <MapPane>{!isApart && words}</MapPane>
            </ViewBoundary>
          </div>
          <div className="recording-timeline">
            <ViewBoundary>
              <Timeline />
            </ViewBoundary>
          </div>
          <RecordingFoot />
        </div>
      </div>
      <RecordingBar api={api} recording={recording} stage={stage} />
    </div>
  );
}
