/*
 * One animation frame for all: first the tasks that change what is shown, then the canvases that paint it, so that a
 * gesture is on screen in the frame in which it is taken up, and each canvas paints once.
 */

const tasks = new Set<() => void>();
const paints = new Set<() => void>();
let handle: number | null = null;
let areTasksRunning = false;

/** Does a task at the begin of the next frame. */
export function atNextFrame(task: () => void): void {
  tasks.add(task);
  request();
}

/** Runs `run` at most once an animation frame, however often it was requested before. */
export function createFrame(run: () => void): { request(): void; cancel(): void } {
  // one for each, also where `run` is the same
  const paint = (): void => run();
  return {
    request() {
      paints.add(paint);
      if (!areTasksRunning) request();
    },
    cancel() {
      paints.delete(paint);
    },
  };
}

function request(): void {
  handle ??= requestAnimationFrame(runFrame);
}

function runFrame(): void {
  handle = null;
  areTasksRunning = true;
  runAll(tasks);
  areTasksRunning = false;
  runAll(paints);
}

/** What is added meanwhile waits for the next frame. One that throws keeps no other from its turn. */
function runAll(waiting: Set<() => void>): void {
  const now = [...waiting];
  waiting.clear();
  for (const run of now) {
    try {
      run();
    } catch (error) {
      reportError(error);
    }
  }
}
