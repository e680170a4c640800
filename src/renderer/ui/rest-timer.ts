/** Tells when something that goes on in steps has come to rest. */
export interface RestTimer {
  /** There was another step: so long after the last one it rests. */
  step(): void;
  isWaiting(): boolean;
  cancel(): void;
}

/** Calls `then` when no step has come for `restMs`. One timer runs on through all steps: to put one off in each costs more. */
export function createRestTimer(restMs: number, then: () => void): RestTimer {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let steppedAt = 0;
  function look(): void {
    const left = steppedAt + restMs - performance.now();
    timer = left > 0 ? setTimeout(look, left) : null;
    if (timer === null) then();
  }
  return {
    step() {
      steppedAt = performance.now();
      timer ??= setTimeout(look, restMs);
    },
    isWaiting: () => timer !== null,
    cancel() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
