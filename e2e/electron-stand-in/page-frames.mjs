import { toAppAddress } from './addresses.mjs';
import { names } from './page-names.mjs';

/** A frame as `event.senderFrame` shows it. */
class WebFrameMain {
  constructor(frames, { id, url, parentId }) {
    this._frames = frames;
    this._pageUrl = url;
    this._parentId = parentId;
    this.frameId = id;
  }

  get url() {
    return toAppAddress(this._pageUrl);
  }

  get parent() {
    return this._frames.get(this._parentId) ?? null;
  }
}

/**
 * Keeps `_frames`, `mainFrame`, `_contexts` and `_isolated` of a window's contents as they are in the page, and tells of
 * navigations. Ends once the page's first frame is known.
 */
export async function followFrames(contents) {
  const { _cdp: cdp, _frames: frames, _contexts: contexts } = contents;
  const isMain = (frameId) => frameId === contents.mainFrame.frameId;

  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    contexts.set(context.id, context);
    if (context.name === names.world && isMain(context.auxData.frameId)) contents._isolated = context;
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    contexts.delete(executionContextId);
    if (contents._isolated?.id === executionContextId) contents._isolated = null;
  });
  cdp.on('Runtime.executionContextsCleared', () => {
    contexts.clear();
    contents._isolated = null;
  });
  cdp.on('Page.frameNavigated', ({ frame }) => {
    const known = frames.get(frame.id) ?? new WebFrameMain(frames, frame);
    known._pageUrl = frame.url;
    frames.set(frame.id, known);
    if (frame.parentId) return;
    contents.mainFrame = known;
    contents.emit('did-navigate', {}, contents.getURL(), 200, 'OK');
  });
  cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    const frame = frames.get(frameId);
    if (frame) frame._pageUrl = url;
    if (isMain(frameId)) contents.emit('did-navigate-in-page', {}, contents.getURL(), true);
  });
  cdp.on('Page.frameDetached', ({ frameId }) => frames.delete(frameId));

  const { frameTree } = await cdp.send('Page.getFrameTree');
  contents.mainFrame = new WebFrameMain(frames, frameTree.frame);
  frames.set(frameTree.frame.id, contents.mainFrame);
}
