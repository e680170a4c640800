/**
 * What must have changed in a frame before it counts.
 * @typedef {{ readonly painted: string } | { readonly changed: string }} Need a canvas that is painted, an element whose content or look changes: CSS selectors
 */

/**
 * @typedef {object} FrameOutcome
 * @property {number | null} ms from the event to the end of the first frame in which every need was met; null where none came
 * @property {readonly boolean[]} met which needs were met in the end
 * @property {number} frames how many frames that took; those looked at, where none came
 * @property {boolean} hit whether the pointer was on an event: on an option, or where its look says that a click does something
 */

/**
 * @typedef {object} FrameProbe
 * @property {Promise<FrameOutcome>} outcome of the last watch
 * @property {(type: 'pointermove' | 'pointerup' | 'keydown', needs: readonly Need[]) => void} watch
 * @property {(spot: { readonly x: number, readonly y: number }) => boolean} isOnEvent
 * @property {(selector: string) => number} pixels a sum over the pixels of a canvas
 * @property {(selector: string) => number} paintedAt when a canvas was painted last, ms as of `performance.now`; -1: never
 * @property {() => Promise<number>} frame resolves once the next frame has been painted, with the time
 */

/**
 * Runs in the page, before the app. `frameProbe.watch` waits for one event of a person, then looks at each frame after
 * it has been painted; `frameProbe.outcome` is what became of it. A canvas counts as painted when it was cleared, given
 * pixels or a picture, or a path or box was drawn on it (text alone does not count): one that is only touched up is never cleared. Whether it looks otherwise than before, `pixels` tells.
 */
export function installFrameProbe() {
  const longestWait = 40;
  const longestWaitMs = 2000;
  const waitForFirst = 4;
  /** @type {WeakMap<HTMLCanvasElement, number>} */
  const paintedAt = new WeakMap();
  const pen = CanvasRenderingContext2D.prototype;
  for (const name of /** @type {const} */ (['clearRect', 'fillRect', 'fill', 'stroke', 'drawImage', 'putImageData'])) {
    const draw = pen[name];
    Object.defineProperty(pen, name, {
      /** @this {CanvasRenderingContext2D} */
      value(/** @type {unknown[]} */ ...args) {
        paintedAt.set(this.canvas, performance.now());
        return Reflect.apply(draw, this, args);
      },
    });
  }
  const lastPaint = (/** @type {string} */ selector) =>
    paintedAt.get(/** @type {HTMLCanvasElement} */ (find(selector))) ?? -1;

  /** @param {string} selector */
  function find(selector) {
    const element = document.querySelector(selector);
    if (element === null) throw new Error(`there is no ${selector}`);
    return element;
  }

  /** @param {string} selector */
  const lookOf = (selector) => document.querySelector(selector)?.outerHTML ?? '';

  /** @param {FrameRequestCallback} then after the frame: a message is handled only when it has been painted */
  function afterFrame(then) {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => then(performance.now()));
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  }

  /** @param {{ readonly x: number, readonly y: number }} spot */
  function isOnEvent({ x, y }) {
    const element = document.elementFromPoint(x, y);
    if (element === null) return false;
    return element.closest('[role=option]') !== null || getComputedStyle(element).cursor === 'pointer';
  }

  /** @type {(outcome: FrameOutcome) => void} */
  let settle = () => {};

  window.frameProbe = {
    outcome: Promise.resolve({ ms: null, met: [], frames: 0, hit: false }),
    isOnEvent,
    paintedAt: lastPaint,
    frame: () => new Promise(afterFrame),
    watch(type, needs) {
      const looks = needs.map((need) => ('changed' in need ? lookOf(need.changed) : ''));
      this.outcome = new Promise((resolve) => {
        settle = resolve;
        // on a scroll bar, say, there is no such event
        setTimeout(() => resolve({ ms: null, met: [], frames: 0, hit: false }), longestWaitMs);
      });
      addEventListener(type, (event) => watchFrames(event, 1), { capture: true, once: true });

      /**
       * @param {PointerEvent | KeyboardEvent} event
       * @param {number} count
       */
      function watchFrames(event, count) {
        const began = event.timeStamp;
        afterFrame((now) => {
          const met = needs.map((need, index) =>
            'painted' in need ? lastPaint(need.painted) >= began : lookOf(need.changed) !== looks[index],
          );
          const hit = event instanceof PointerEvent && isOnEvent(event);
          if (met.every(Boolean)) {
            performance.mark('bench:shown');
            settle({ ms: now - began, met, frames: count, hit });
          } else if (count === longestWait || (count === waitForFirst && met[0] === false))
            settle({ ms: null, met, frames: count, hit });
          else watchFrames(event, count + 1);
        });
      }
    },
    pixels(selector) {
      const canvas = /** @type {HTMLCanvasElement} */ (find(selector));
      if (canvas.hidden || canvas.width === 0) return 0;
      const image = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
      return new Uint32Array(image?.data.buffer ?? new ArrayBuffer(0)).reduce(
        (sum, pixel) => (sum * 31 + pixel) | 0,
        7,
      );
    },
  };
}
