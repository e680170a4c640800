/** How often it is looked whether it is another day: a machine may have slept over midnight. */
const lookMs = 60_000;

/** The day that it is by the clock of this machine, as a text that tells it from others. */
export function dayNow(): string {
  return new Date().toDateString();
}

/** Calls `look` again and again, so that what says "today" is drawn anew once that is another day. Returns its own undo. */
export function followDay(look: () => void): () => void {
  const looking = setInterval(look, lookMs);
  return () => clearInterval(looking);
}
