import { selectSelectedRows } from '../store/selectors.ts';
import { dayMs } from '../../kernels/durations.ts';
import { windowAround, zoomWindow } from '../../kernels/time-window.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { BrushFields } from './brush-fields.tsx';
import { windowOfEvents } from './fit-window.ts';
import { selectWholeExtent } from './timeline-frame.ts';

const zoomStep = 1.6;

/** What can be done to brush and window without a drag. */
export function TimelineHead(): React.JSX.Element {
  const store = useExplorerStore();
  const gestures = useGestures();
  const say = translatorFor(useExplorer((state) => state.language));
  const hasSelection = useExplorer((state) => selectSelectedRows(state).length > 0);

  function zoom(factor: number): void {
    const window = store.getState().view.timeExtent;
    gestures.setTimeExtent(zoomWindow(window, (window.from + window.to) / 2, factor));
  }
  function fitAll(): void {
    const whole = selectWholeExtent(store.getState());
    if (whole !== null) gestures.setTimeExtent(windowAround(whole, 0.04, dayMs));
  }
  function fitSelection(): void {
    const state = store.getState();
    const window = state.document === null ? null : windowOfEvents(state.document, selectSelectedRows(state));
    if (window !== null) gestures.setTimeExtent(window);
  }

  return (
    <div className="timeline-head">
      <BrushFields />
      <div className="timeline-tools" role="group" aria-label={say('timeline.controls')}>
        <ToolButton label={say('timeline.zoomOut')} path="M3.5 8h9" onPress={() => zoom(zoomStep)} />
        <ToolButton label={say('timeline.zoomIn')} path="M3.5 8h9M8 3.5v9" onPress={() => zoom(1 / zoomStep)} />
        <ToolButton
          label={say('timeline.fitAll')}
          path="M2.5 3v10M13.5 3v10M5 8h6M6.5 6 4.8 8l1.7 2M9.5 6l1.7 2-1.7 2"
          onPress={fitAll}
        />
        <ToolButton
          label={say('timeline.fitSelection')}
          path="M3 5.5V3h2.5M10.5 3H13v2.5M13 10.5V13h-2.5M5.5 13H3v-2.5M8 6.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2z"
          onPress={fitSelection}
          disabled={!hasSelection}
        />
      </div>
    </div>
  );
}

interface ToolButtonProps {
  readonly label: string;
  /** Strokes of its icon on a ground of 16 by 16. */
  readonly path: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
}

function ToolButton({ label, path, onPress, disabled = false }: ToolButtonProps): React.JSX.Element {
  return (
    <button
      type="button"
      className="timeline-tool"
      aria-label={label}
      title={label}
      onClick={onPress}
      disabled={disabled}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
