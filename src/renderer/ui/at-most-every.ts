/** Calls `tell` at once, and then at most every `ms`; what came in between is told of at the end of that time. */
export function atMostEvery(ms: number, tell: () => void): () => void {
  let isWaiting = false;
  let isMissed = false;
  return function hear() {
    if (isWaiting) {
      isMissed = true;
      return;
    }
    isWaiting = true;
    isMissed = false;
    tell();
    setTimeout(() => {
      isWaiting = false;
      if (isMissed) hear();
    }, ms);
  };
}
