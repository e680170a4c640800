import type { ToAudience, ToldState } from '../../shared/presenter-link.ts';
import type { StoryAct } from './story-keys.ts';

/** What of that who speaks can ask of the window that tells the story; null: it is of that window alone. */
export function askedOfAudience(act: StoryAct, { step, steps, isBlank }: ToldState): ToAudience | null {
  switch (act) {
    case 'next':
      return { kind: 'toStep', step: step + 1 };
    case 'previous':
      return { kind: 'toStep', step: step - 1 };
    case 'first':
      return { kind: 'toStep', step: 0 };
    case 'last':
      return { kind: 'toStep', step: steps.length - 1 };
    case 'again':
      return { kind: 'toStep', step };
    case 'turnBlack':
      return { kind: 'setBlank', isBlank: !isBlank };
    case 'leave':
      return { kind: 'leave' };
    case 'point':
    case 'openPresenter':
    case 'fillScreen':
      return null;
  }
}
