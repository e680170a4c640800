import { hourMs } from '../../kernels/durations.ts';
import { playedEvents, playedFrames } from '../../kernels/played-frames.ts';
import { speedMs } from '../../kernels/playback.ts';
import { wholeDays } from '../../kernels/whole-days.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import { toldStory, type Story, type StoryStep } from '../../shared/story.ts';
import type { View } from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { besideCardOf, type BesideCard } from './beside-card.ts';
import { emptyHands } from './empty-hands.ts';
import { idOf } from './event-text.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { playedRange, playedWalk, usualPlayback } from './playing.ts';
import { viewShown } from './saved-view.ts';

/** Frames a second. */
export const recordingRate = 25;
/** More frames are not recorded: twenty minutes. */
export const mostFrames = 20 * 60 * recordingRate;
/** So long each event stands where time goes from event to event, as in the window. */
const eventSeconds = 1.5;
/** So long one step of a story becomes the next. */
const fadeSeconds = 0.6;

export const recordingSizes = {
  '720': { width: 1280, height: 720 },
  '1080': { width: 1920, height: 1080 },
} as const;
export type RecordingSize = keyof typeof recordingSizes;
export const recordingFormats = ['webm', 'png'] as const;
export type RecordingFormat = (typeof recordingFormats)[number];

/** What stands for a number of frames. */
export interface Shot {
  readonly change: Partial<View>;
  /** All of it, with those in which the shot before becomes this one. */
  readonly frames: number;
  readonly fadeFrames: number;
  /** The time that is written into its frames. */
  readonly time: TimeExtent;
  /** Null: of no story. */
  readonly step: StoryStep | null;
  /** Null where no words of a step stand over the map. */
  readonly besideCard: BesideCard | null;
}

/** What is being recorded, shot by shot. */
export interface Recording {
  readonly shots: readonly Shot[];
  readonly size: RecordingSize;
  readonly format: RecordingFormat;
  /** Null: time that plays. */
  readonly story: Story | null;
  /** Index of the shot that stands. */
  readonly shot: number;
  /** What a person looked at before, and how time played there: both come back afterwards. */
  readonly before: Pick<ExplorerState, 'view' | 'playback'>;
}

/** How many frames shots have together. */
export function framesOf(shots: readonly Shot[]): number {
  return shots.reduce((sum, { frames }) => sum + frames, 0);
}

/** Time as it would play now, from the begin of what is played to its end; null where that has too many frames, empty where there is nothing. */
export function playbackShots(state: ExplorerState): readonly Shot[] | null {
  const [range, walk, { document }] = [playedRange(state), playedWalk(state), state];
  if (range === null || walk === null || document === null) return [];
  const { mode, skipsEmpty, speed } = state.playback ?? usualPlayback(state);
  const standing = mode === 'events' ? Math.round(eventSeconds * recordingRate) : 1;
  const byMs = speedMs[speed] / recordingRate;
  const most = Math.floor(mostFrames / standing);
  const frames =
    mode === 'events'
      ? playedEvents(range, walk, most)
      : playedFrames({ mode, range, skipsEmpty }, walk, state.view.brush, byMs, most);
  if (frames === null) return null;
  return frames.map(({ brush, row }) => ({
    change: { brush, ...(row !== null && { selection: [idOf(document, row)] }) },
    frames: standing,
    fadeFrames: 0,
    // days where time goes by faster: hours would only flicker
    time: speedMs[speed] > hourMs ? wholeDays(brush) : brush,
    step: null,
    besideCard: null,
  }));
}

/** How long each step stands: as long as its words take to be read, or as long as it is meant to be talked about. */
export type StoryPace = 'reading' | 'minutes';

/** A story as an audience is told it; null where it has too many frames. */
export function storyShots(
  { document, view }: Pick<ExplorerState, 'document' | 'view'>,
  story: Story,
  pace: StoryPace,
  language: Language,
): readonly Shot[] | null {
  if (document === null) return [];
  const fadeFrames = Math.round(fadeSeconds * recordingRate);
  const shots = toldStory(story).steps.map((step, index): Shot => {
    const shown = viewShown(document, step.view, view);
    const seconds =
      pace === 'minutes' && step.minutes !== undefined ? step.minutes * 60 : readingSeconds(step, language);
    const besideCard = besideCardOf(shown.mapExtent);
    return {
      change: { ...shown, mapExtent: besideCard.withRoom },
      frames: Math.max(Math.round(seconds * recordingRate), fadeFrames + 1),
      fadeFrames: index === 0 ? 0 : fadeFrames,
      time: wholeDays(shown.timeExtent),
      step,
      besideCard,
    };
  });
  return framesOf(shots) > mostFrames ? null : shots;
}

/** A moment to look, and time for the words: some fifteen letters a second, and five in scripts that write a word in one or two. */
function readingSeconds(step: StoryStep, language: Language): number {
  const words = [step.title, step.text].map((text) => chooseText(text ?? {}, language).text).join(' ');
  const dense = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return 3 + (words.length - dense) / 15 + dense / 5;
}

/** The stage takes the place of the window. */
export function beginRecording(store: ExplorerStore, asked: Omit<Recording, 'shot' | 'before'>): void {
  const { view, playback } = store.getState();
  store.setState({
    recording: { ...asked, shot: 0, before: { view, playback } },
    dialog: null,
    playback: null,
    ...emptyHands,
    ...(asked.shots[0] !== undefined && { view: { ...view, ...asked.shots[0].change } }),
  });
}

/** What the shot shows stands in the state, for all views. */
export function showShot(store: ExplorerStore, shot: number): void {
  const { recording, view } = store.getState();
  const change = recording?.shots[shot]?.change;
  if (recording === null || change === undefined) return;
  store.setState({ recording: { ...recording, shot }, view: { ...view, ...change } });
}

/** Back to what was looked at before; time that played there stands. */
export function endRecording(store: ExplorerStore): void {
  const { recording } = store.getState();
  if (recording === null) return;
  const { view, playback } = recording.before;
  store.setState({ recording: null, view, playback: playback === null ? null : { ...playback, isPlaying: false } });
}
