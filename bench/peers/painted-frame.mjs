/**
 * Waits for the next frame, until it has been painted: a message is handled only then.
 * @returns {Promise<number>} ms, as of `performance.now`
 */
export function paintedFrame() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
}
