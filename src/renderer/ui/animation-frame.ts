/** Runs `run` at most once an animation frame, however often it was requested before. */
export function createFrame(run: () => void): { request(): void; cancel(): void } {
  let handle: number | null = null;
  return {
    request() {
      handle ??= requestAnimationFrame(() => {
        handle = null;
        run();
      });
    },
    cancel() {
      if (handle !== null) cancelAnimationFrame(handle);
      handle = null;
    },
  };
}
