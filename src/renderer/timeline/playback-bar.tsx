import './playback-bar.css';
import { useLayoutEffect, useRef } from 'react';
import { playModes, playSpeeds, type PlayMode, type PlaySpeed } from '../../kernels/playback.ts';
import { extentWords } from '../../messages/extent-words.ts';
import type { MessageKey } from '../../messages/en.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { moveOn, rewind, selectToldBrush, togglePlaying, type Playback } from '../store/playing.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { usePlaying } from './use-playing.ts';

const modeWords: Readonly<Record<PlayMode, MessageKey>> = {
  window: 'playback.mode.window',
  cumulative: 'playback.mode.cumulative',
  events: 'playback.mode.events',
};
const speedWords: Readonly<Record<PlaySpeed, MessageKey>> = {
  second: 'playback.speed.second',
  minute: 'playback.speed.minute',
  hour: 'playback.speed.hour',
  day: 'playback.speed.day',
  week: 'playback.speed.week',
  month: 'playback.speed.month',
  year: 'playback.speed.year',
};

/** What plays the time: nothing until it is opened. */
export function PlaybackBar(): React.JSX.Element | null {
  const playback = useExplorer((state) => state.playback);
  return playback === null ? null : <OpenBar playback={playback} />;
}

function OpenBar({ playback }: { readonly playback: Playback }): React.JSX.Element {
  const store = useExplorerStore();
  const gestures = useGestures();
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { isPlaying, mode, speed, loops, skipsEmpty } = playback;
  usePlaying();
  const play = useRef<HTMLButtonElement>(null);
  // whoever opens it plays, and stops it with the same key
  useLayoutEffect(function takeFocus() {
    play.current?.focus();
  }, []);

  function toggle(): void {
    togglePlaying(store.getState(), gestures);
  }
  function step(seconds: 1 | -1): void {
    gestures.setPlayback({ isPlaying: false });
    moveOn(store.getState(), playback, seconds, gestures);
  }
  function restart(): void {
    rewind(store.getState(), playback, gestures);
  }
  function press(event: React.KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    if (event.key === ' ' && !(event.target instanceof HTMLButtonElement)) toggle();
    else if (event.key === 'ArrowRight') step(1);
    else if (event.key === 'ArrowLeft') step(-1);
    else if (event.key === 'Home') restart();
    else if (event.key === 'Escape') gestures.setPlayback(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="playback" role="toolbar" tabIndex={-1} aria-label={say('playback.label')} onKeyDown={press}>
      <IconButton icon="toBegin" label={say('playback.restart')} onClick={restart} />
      <IconButton icon="stepBack" label={say('playback.back')} onClick={() => step(-1)} />
      <IconButton
        icon={isPlaying ? 'pause' : 'play'}
        label={say(isPlaying ? 'playback.pause' : 'playback.play')}
        className="playback-play"
        ref={play}
        onClick={toggle}
      />
      <IconButton icon="stepOn" label={say('playback.on')} onClick={() => step(1)} />
      <select
        className="timeline-rule"
        aria-label={say('playback.mode')}
        title={say('playback.mode')}
        value={mode}
        onChange={({ target }) => gestures.setPlayback({ mode: playModes.find((one) => one === target.value) ?? mode })}
      >
        {playModes.map((one) => (
          <option key={one} value={one}>
            {say(modeWords[one])}
          </option>
        ))}
      </select>
      {mode !== 'events' && (
        <select
          className="timeline-rule"
          aria-label={say('playback.speed')}
          title={say('playback.speed')}
          value={speed}
          onChange={({ target }) =>
            gestures.setPlayback({ speed: playSpeeds.find((one) => one === target.value) ?? speed })
          }
        >
          {playSpeeds.map((one) => (
            <option key={one} value={one}>
              {say(speedWords[one])}
            </option>
          ))}
        </select>
      )}
      <IconButton
        icon="loop"
        label={say('playback.loop')}
        aria-pressed={loops}
        onClick={() => gestures.setPlayback({ loops: !loops })}
      />
      {mode !== 'events' && (
        <IconButton
          icon="skip"
          label={say('playback.skip')}
          aria-pressed={skipsEmpty}
          onClick={() => gestures.setPlayback({ skipsEmpty: !skipsEmpty })}
        />
      )}
      <BrushTime />
      <IconButton icon="close" label={say('playback.close')} onClick={() => gestures.setPlayback(null)} />
    </div>
  );
}

/** The time that is shown now. */
function BrushTime(): React.JSX.Element {
  const words = useExplorer((state) => {
    const brush = selectToldBrush(state);
    return brush === null ? '' : extentWords(brush, state.language);
  });
  return <span className="playback-time">{words}</span>;
}
