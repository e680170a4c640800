import { englishDates } from './en/dates.ts';
import { englishDesktop } from './en/desktop.ts';
import { englishDetails } from './en/details.ts';
import { englishProblems } from './en/problems.ts';
import { englishViews } from './en/views.ts';
import { englishWindow } from './en/window.ts';

/** The catalogue in English (ICU MessageFormat). Its keys are those of every language. */
export const english = {
  ...englishWindow,
  ...englishDetails,
  ...englishDates,
  ...englishViews,
  ...englishDesktop,
  ...englishProblems,
} as const;

export type MessageKey = keyof typeof english;
