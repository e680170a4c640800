import './timeline.css';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { eventsInLanes } from '../../kernels/drawn-events.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useIsPinned, useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { selectSelectedRows } from '../store/selectors.ts';
import { selectWholeExtent } from '../store/time-windows.ts';
import { AnnotationStrip } from './annotation-strip.tsx';
import { BrushHandles } from './brush-handles.tsx';
import { CarriedDate } from './carried-date.tsx';
import { EventCursor } from './event-cursor.tsx';
import { followFrames } from './follow-frames.ts';
import { LaneList, listLane, type LaneListing } from './lane-list.tsx';
import { LaneTooltip } from './lane-tooltip.tsx';
import { NamedEvents } from './named-events.tsx';
import { NamedFigures } from './named-figures.tsx';
import { NamedLanes } from './named-lanes.tsx';
import { OffWindowPills } from './off-window-pills.tsx';
import { PlaybackBar } from './playback-bar.tsx';
import { TimelineHead } from './timeline-head.tsx';
import { createTimelineStage, type TimelineStage } from './timeline-stage.ts';
import { TimelineTooltip } from './timeline-tooltip.tsx';

/** When everything was: an overview of all time, the window's axis, and lanes, for each category at first. */
export function Timeline(): React.JSX.Element {
  const store = useExplorerStore();
  const gestures = useGestures();
  const say = translatorFor(useExplorer((state) => state.language));
  const hasDates = useExplorer((state) => selectWholeExtent(state) !== null);
  const hasDocument = useExplorer((state) => state.document !== null);
  const [stage] = useState(() => createTimelineStage(store, gestures));
  const isPinned = useIsPinned();
  const section = useRef<HTMLElement>(null);
  useEffect(
    function tellEvents() {
      // the events that the lanes draw or count, and the relations among them, counted in what is painted: whoever looks from outside can hold it
      // against the data
      section.current?.setAttribute('data-events', '0');
      if (!hasDocument) return undefined;
      return followFrames(stage, ({ layout, contents, relations }) => {
        section.current?.setAttribute('data-events', String(eventsInLanes(layout, contents)));
        section.current?.setAttribute('data-relations', String(relations.length));
      });
    },
    [stage, hasDocument],
  );
  return (
    <section
      ref={section}
      className="timeline"
      aria-label={say(isPinned ? 'region.timelinePinned' : 'region.timeline')}
    >
      {hasDocument && <TimelineParts stage={stage} />}
      {hasDocument && !hasDates && <p className="timeline-empty">{say('timeline.empty')}</p>}
    </section>
  );
}

function TimelineParts({ stage }: { readonly stage: TimelineStage }): React.JSX.Element {
  const overview = useRef<HTMLDivElement>(null);
  const overviewCanvas = useRef<HTMLCanvasElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  const axisCanvas = useRef<HTMLCanvasElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const spacer = useRef<HTMLDivElement>(null);
  const lanesCanvas = useRef<HTMLCanvasElement>(null);
  const overlayCanvas = useRef<HTMLCanvasElement>(null);
  const store = useExplorerStore();
  const [listing, setListing] = useState<LaneListing | null>(null);
  const openLane = useCallback(
    function openLane(lane: number): boolean {
      const frame = stage.frame();
      const lanes = scroller.current;
      const found = frame === null || lanes === null ? null : listLane(frame, lane, lanes.offsetTop, lanes.scrollTop);
      if (found !== null) setListing(found);
      return found !== null;
    },
    [stage],
  );
  function openChosenLane(): boolean {
    const row = selectSelectedRows(store.getState())[0];
    const frame = stage.frame();
    const chosen = row === undefined ? [] : (frame?.contents.lanesOf(row) ?? []);
    const lacking = frame?.layout.lanes.find(({ hidden, density }) => hidden.length > 0 || density !== null);
    return [...chosen, lacking?.lane].some((lane) => lane !== undefined && openLane(lane));
  }

  useLayoutEffect(
    function showStage() {
      const elements = {
        overview: present(overview.current),
        overviewCanvas: present(overviewCanvas.current),
        axis: present(axis.current),
        axisCanvas: present(axisCanvas.current),
        scroller: present(scroller.current),
        spacer: present(spacer.current),
        lanesCanvas: present(lanesCanvas.current),
        overlayCanvas: present(overlayCanvas.current),
      };
      return stage.attach(elements, openLane);
    },
    [stage, openLane],
  );

  return (
    <>
      <TimelineHead />
      <PlaybackBar />
      <div className="timeline-overview" ref={overview}>
        <canvas ref={overviewCanvas} />
        <BrushHandles stage={stage} />
      </div>
      <div className="timeline-axis" ref={axis}>
        <canvas ref={axisCanvas} />
      </div>
      <AnnotationStrip stage={stage} />
      <OffWindowPills stage={stage} />
      <EventCursor scroller={scroller} openLane={openChosenLane}>
        <canvas className="timeline-canvas" ref={lanesCanvas} />
        <canvas className="timeline-canvas" ref={overlayCanvas} />
        <div className="timeline-spacer" ref={spacer} />
      </EventCursor>
      <NamedEvents stage={stage} />
      <NamedLanes stage={stage} />
      <NamedFigures />
      <TimelineTooltip stage={stage} scroller={scroller} />
      <LaneTooltip stage={stage} />
      <CarriedDate stage={stage} axis={axis} lanes={scroller} />
      {listing !== null && <LaneList listing={listing} onClose={() => setListing(null)} />}
    </>
  );
}

function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('the timeline lacks one of its elements');
  return value;
}
