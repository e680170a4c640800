import type { MessageKey } from '../../messages/en.ts';
import { storyMoves, type StoryMove } from '../../shared/presenter-link.ts';
import { pressedKeys } from '../ui/pressed-keys.ts';

/** What a key does while a story is told: to the story, or to the window of the audience itself. */
export type StoryAct = StoryMove | 'point' | 'openPresenter' | 'fillScreen' | 'showKeys';

interface StoryKeys {
  readonly label: MessageKey;
  readonly acts: Readonly<Record<string, StoryAct>>;
}

/** Those of a keyboard, and those that clickers send; in the window of the audience and in that of who speaks. */
const table: readonly StoryKeys[] = [
  { label: 'story.next', acts: { ArrowRight: 'next', Space: 'next', PageDown: 'next' } },
  { label: 'story.previous', acts: { ArrowLeft: 'previous', PageUp: 'previous' } },
  { label: 'story.ends', acts: { Home: 'first', End: 'last' } },
  { label: 'story.return', acts: { r: 'again' } },
  { label: 'story.blank', acts: { b: 'turnBlack', '.': 'turnBlack' } },
  { label: 'story.pointer', acts: { p: 'point' } },
  { label: 'story.presenter', acts: { n: 'openPresenter' } },
  { label: 'story.fillScreen', acts: { f: 'fillScreen' } },
  { label: 'command.shortcuts', acts: { '?': 'showKeys' } },
  { label: 'story.leave', acts: { Escape: 'leave' } },
];
const actOf = new Map(table.flatMap(({ acts }) => Object.entries(acts)));

/** Whether who speaks can do it from another window. */
export function isStoryMove(act: StoryAct): act is StoryMove {
  return storyMoves.some((move) => move === act);
}

/** The keys that hold while a story is told, to be read. */
export const storyKeys = table.map(({ label, acts }) => ({ label, keys: Object.keys(acts).join(' ') }));

/** What a key asks for; null: nothing. On a button, Space presses it. */
export function storyAct(event: Parameters<typeof pressedKeys>[0] & Pick<KeyboardEvent, 'target'>): StoryAct | null {
  const pressed = pressedKeys(event);
  if (pressed !== ' ') return actOf.get(pressed) ?? null;
  const isOnButton =
    event.target !== null && event.target instanceof Element && event.target.closest('button') !== null;
  return isOnButton ? null : (actOf.get('Space') ?? null);
}
