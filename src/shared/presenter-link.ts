import type { ChosenText } from './language.ts';

/** What became of a wish for the window of who speaks: `behind`: it is open, and only a person can bring it to the front. */
export type PresenterOpening = 'shown' | 'behind' | 'blocked';

/** A step as who speaks sees it: its words in one language. */
export interface ToldStep {
  readonly name: string;
  readonly title: string;
  readonly text: ChosenText;
  readonly notes: ChosenText;
  readonly minutes: number | null;
  /** What its words rest on: title and publisher of each source. */
  readonly sources: readonly string[];
}

/** Where a window that tells a story stands. */
export interface ToldState {
  readonly title: string;
  readonly steps: readonly ToldStep[];
  /** Index of the step that is told. */
  readonly step: number;
  readonly isBlank: boolean;
  /** Whether the audience looks at something else than the step shows. */
  readonly hasLookedAround: boolean;
  /** When the first step was told, in UTC milliseconds. */
  readonly beganAt: number;
}

/** From the window that tells a story to that of who speaks. */
export type ToPresenter = { readonly kind: 'told'; readonly told: ToldState } | { readonly kind: 'left' };

/** What a story can be asked to do next; `again`: the step as it was, `turnBlack`: the screen, or back from it. */
export const storyMoves = ['next', 'previous', 'first', 'last', 'again', 'turnBlack', 'leave'] as const;
export type StoryMove = (typeof storyMoves)[number];

/**
 * And back. `hello`: it has just come, and asks where the story stands. A move is counted from where the story stands when
 * it comes, which may be further on than who speaks has seen yet.
 */
export type ToAudience =
  | { readonly kind: 'hello' }
  | { readonly kind: 'move'; readonly move: StoryMove }
  | { readonly kind: 'toStep'; readonly step: number };

/** What a window that tells stories is called by; it goes into an address. */
export function isAudienceId(text: unknown): text is string {
  return typeof text === 'string' && /^[\w-]{1,64}$/.test(text);
}

/** Behind the address of the app's page: the window of who speaks, beside that audience. */
export function presenterQuery(audience: string): string {
  return `?presenter=${audience}`;
}

/** The audience in the address of a page; null: it is no window of who speaks. */
export function audienceIn(query: string): string | null {
  return /[?&]presenter=([\w-]{1,64})(?:&|$)/.exec(query)?.[1] ?? null;
}

/** The channel between the two, of the app's own origin. */
export function presenterChannel(audience: string): string {
  return `chronotope-presenter-${audience}`;
}
