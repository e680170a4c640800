import { ipcMain } from './ipc-main.mjs';
import { putMessage } from './loopback.mjs';
import { names } from './page-names.mjs';
import { makeWire } from './wire.mjs';

const { encode, decode } = makeWire();

/** Messages into the page of more bytes than this travel over the loopback server, all others over the debugging pipe. */
const httpFrom = 32 * 1024;

/** Carries IPC between the page's isolated world and `ipcMain`. @returns how to send an event to the page */
export async function carryMessages(contents) {
  const { _cdp: cdp } = contents;
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    const context = contents._contexts.get(executionContextId);
    if (name === names.binding && context) receive(JSON.parse(payload), context);
  });
  await cdp.send('Runtime.addBinding', { name: names.binding, executionContextName: names.world });
  return (channel, args) => deliver(encode({ type: 'event', channel, args }), contents._isolated);

  function receive(message, context) {
    if (message.type === 'files') tellPaths(message.id, context).catch(console.error);
    else if (message.type === 'preload-error')
      contents._preloadFailed(Object.assign(new Error(message.message), { stack: message.stack }));
    else if (message.type === 'lost')
      console.error('electron-stand-in: a message to the page was lost:', message.reason);
    else handle(message.type, decode(Buffer.from(message.base64, 'base64')), context);
  }

  function handle(type, value, context) {
    const senderFrame = contents._frames.get(context.auxData.frameId) ?? null;
    const event = { sender: contents, senderFrame };
    if (type === 'open') contents._askToOpen(value);
    else if (type === 'send') ipcMain.emit(value.channel, event, ...value.args);
    else void answer(value, event, context);
  }

  async function answer({ id, channel, args }, event, context) {
    const handler = ipcMain._handlers.get(channel);
    let bytes;
    try {
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      bytes = encode({ type: 'reply', id, ok: true, value: await handler(event, ...args) });
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      bytes = encode({ type: 'reply', id, ok: false, error: String(error) });
    }
    deliver(bytes, context);
  }

  /** Where the files lie that the page holds back under this number; empty for what was made in a page. */
  async function tellPaths(id, context) {
    const held = `globalThis.${names.heldFiles}.get(${id}).files`;
    const count = await evaluate(`${held}.length`, context);
    const paths = [];
    for (let i = 0; i < count.value; i++) {
      const { objectId } = await evaluate(`${held}[${i}]`, context);
      paths.push((await cdp.send('DOM.getFileInfo', { objectId })).path);
    }
    deliver(encode({ type: 'paths', id, paths }), context);
  }

  async function evaluate(expression, context) {
    return (await cdp.send('Runtime.evaluate', { expression, contextId: context.id })).result;
  }

  function deliver(bytes, context) {
    if (!context || !contents._contexts.has(context.id)) return; // the page that asked is gone
    const message =
      bytes.byteLength > httpFrom ? { id: putMessage(bytes) } : { base64: Buffer.from(bytes).toString('base64') };
    const call = {
      functionDeclaration: `function (text) { ${names.receiver}(text) }`,
      executionContextId: context.id,
      arguments: [{ value: JSON.stringify(message) }],
      silent: true,
    };
    cdp.send('Runtime.callFunctionOn', call).catch(() => {}); // the page is gone
  }
}
