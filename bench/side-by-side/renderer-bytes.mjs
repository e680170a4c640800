/** @typedef {import('@playwright/test').Page} Page */

/**
 * What a page holds after its garbage has been collected: objects of its scripts, elements, and array buffers.
 * @param {Page} page
 * @returns {Promise<number>} bytes
 */
export async function rendererBytes(page) {
  const session = await page.context().newCDPSession(page);
  // what finalisers let go is gone with the second
  for (let count = 0; count < 2; count++) await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}

/**
 * The same of the threads that a page has started.
 * @param {Page} page
 * @returns {Promise<readonly number[]>} bytes of each
 */
export async function threadBytes(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {Promise<number>[]} */
  const threads = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') threads.push(bytesOfThread(session, sessionId));
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const bytes = await Promise.all(threads);
  await session.detach();
  return bytes;
}

/**
 * @param {import('@playwright/test').CDPSession} session
 * @param {string} sessionId of a thread that it has attached to
 * @returns {Promise<number>}
 */
function bytesOfThread(session, sessionId) {
  const calls = ['HeapProfiler.collectGarbage', 'HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'];
  return new Promise((resolve, reject) => {
    session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return;
      const { id, result, error } = JSON.parse(message);
      if (error !== undefined) reject(new Error(error.message));
      else if (id === calls.length - 1)
        resolve(result.usedSize + result.embedderHeapUsedSize + result.backingStorageSize);
    });
    for (const [id, method] of calls.entries()) {
      const message = JSON.stringify({ id, method });
      void session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    }
  });
}
