import './timeline-head.css';
import type { MessageKey } from '../../messages/en.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useCommand, useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { zoomedWindow } from '../store/time-windows.ts';
import { WhereEdited } from '../store/where-edited.tsx';
import { iconPaths } from '../ui/icon-paths.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { BrushFields } from './brush-fields.tsx';
import { LaneMenu } from './lane-menu.tsx';

const zoomStep = 1.6;
/** In less, the fields of the brush go without words beside them. */
const narrowPx = 700;

/** The commands that fit the window, with the strokes of their icons on a ground of 16 by 16. */
const fits: readonly { readonly command: string; readonly label: MessageKey; readonly path: string }[] = [
  {
    command: 'timeToAll',
    label: 'timeline.fitAll',
    path: 'M2.5 3v10M13.5 3v10M5 8h6M6.5 6 4.8 8l1.7 2M9.5 6l1.7 2-1.7 2',
  },
  {
    command: 'timeToSelection',
    label: 'timeline.fitSelection',
    path: 'M3 5.5V3h2.5M10.5 3H13v2.5M13 10.5V13h-2.5M5.5 13H3v-2.5M8 6.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2z',
  },
  {
    command: 'timeToBrush',
    label: 'timeline.fitBrush',
    path: 'M4.5 3.5v9M11.5 3.5v9M4.5 4h7M3 7v2.5h3V7zM10 7v2.5h3V7z',
  },
];

/** What can be done to brush and window without a drag. */
export function TimelineHead(): React.JSX.Element {
  const store = useExplorerStore();
  const gestures = useGestures();
  const say = translatorFor(useExplorer((state) => state.language));
  const [watch, isNarrow] = useNarrow(narrowPx);

  function zoom(factor: number): void {
    const state = store.getState();
    const { from, to } = state.view.timeExtent;
    gestures.setTimeExtent(zoomedWindow(state, (from + to) / 2, factor));
  }

  return (
    <div ref={watch} className={isNarrow ? 'timeline-head timeline-head-narrow' : 'timeline-head'}>
      <BrushFields />
      <LaneMenu />
      <div className="timeline-tools" role="group" aria-label={say('timeline.controls')}>
        <WhereEdited>
          <CommandButton command="annotate" path="M3 2.500h10v6.500H8l-1.500 4V9H3zM5.500 4.800h5M5.500 6.800h3" />
        </WhereEdited>
        <PlaybackButton />
        <ToolButton label={say('timeline.zoomOut')} path="M3.5 8h9" onPress={() => zoom(zoomStep)} />
        <ToolButton label={say('timeline.zoomIn')} path="M3.5 8h9M8 3.5v9" onPress={() => zoom(1 / zoomStep)} />
        {fits.map(({ command, label, path }) => (
          <FitButton key={command} command={command} label={say(label)} path={path} />
        ))}
      </div>
    </div>
  );
}

/** Opens the bar that plays the time, which plays at once; pressed again it closes it. */
function PlaybackButton(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const isOpen = useExplorer((state) => state.playback !== null);
  const { setPlayback } = useGestures();
  const { isEnabled, label, run } = useCommand('play');
  const canPlay = useExplorer(isEnabled);
  return (
    <ToolButton
      label={say(label)}
      title={say(isOpen ? 'playback.close' : label)}
      path={iconPaths.play}
      pressed={isOpen}
      disabled={!isOpen && !canPlay}
      onPress={isOpen ? () => setPlayback(null) : run}
    />
  );
}

function CommandButton({ command, path }: { readonly command: string; readonly path: string }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { label } = useCommand(command);
  return <FitButton command={command} label={say(label)} path={path} />;
}

interface FitButtonProps {
  readonly command: string;
  readonly label: string;
  readonly path: string;
}

function FitButton({ command, label, path }: FitButtonProps): React.JSX.Element {
  const { isEnabled, run } = useCommand(command);
  return <ToolButton label={label} path={path} onPress={run} disabled={!useExplorer(isEnabled)} />;
}

interface ToolButtonProps {
  readonly label: string;
  /** Its tooltip, where that is not its name. */
  readonly title?: string;
  /** Strokes of its icon on a ground of 16 by 16. */
  readonly path: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** Of one that stays in. */
  readonly pressed?: boolean;
}

function ToolButton({
  label,
  title = label,
  path,
  onPress,
  disabled = false,
  pressed,
}: ToolButtonProps): React.JSX.Element {
  return (
    <button
      type="button"
      className="timeline-tool"
      aria-label={label}
      title={title}
      aria-pressed={pressed}
      onClick={onPress}
      disabled={disabled}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
