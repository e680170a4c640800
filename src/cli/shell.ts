import type { PageMaking } from '../engine/page/write-page.ts';

/** The shell that a command was typed into. */
export interface Shell extends PageMaking {
  /** Where relative paths begin. */
  readonly folder: string;
  /** Where the app keeps what is a person's own. */
  readonly dataFolder: string;
  /** As the system names it, `fr_FR.UTF-8`; empty: unknown. */
  readonly locale: string;
  /** Whether a person may be watching what `tell` says. */
  readonly isTerminal: boolean;
  /** Aborted when the command is not wanted any more. */
  readonly signal: AbortSignal;
  /** Writes what was asked for. */
  print(text: string): void;
  /** Writes what is told beside it: problems, and how far the work is. */
  tell(text: string): void;
}
