import type { Message } from './problem.ts';

/** One edit, as the journal of a project tells it. */
export interface JournalEntry {
  /** Counts upwards: of two entries, the later one has the higher number, whatever the clock said. */
  readonly entry: number;
  /** ISO 8601. */
  readonly at: string;
  readonly label: Message;
  /** Not part of what is shown now: it was taken back, or is on a branch that was left. */
  readonly isUndone: boolean;
}

/** A state of the project that was given a name. */
export interface NamedVersion {
  readonly name: string;
  /** The last edit in it; 0: how the project began. */
  readonly entry: number;
  /** When it was named, ISO 8601. */
  readonly at: string;
}

export interface Journal {
  /** The latest ones, newest first. */
  readonly entries: readonly JournalEntry[];
  readonly versions: readonly NamedVersion[];
}
