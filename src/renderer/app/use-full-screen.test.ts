import { afterEach, expect, test, vi } from 'vitest';
import { holdFullScreen } from './use-full-screen.ts';

/** A document as a browser has it: an end or a begin of the full screen is told, and asking for what stands tells nothing. */
class ScreenDocument extends EventTarget {
  fullscreenElement: object | null = null;
  readonly documentElement = { requestFullscreen: (): Promise<void> => this.fill(this.documentElement) };

  exitFullscreen(): Promise<void> {
    return this.fill(null);
  }

  private async fill(element: object | null): Promise<void> {
    await Promise.resolve();
    if (this.fullscreenElement === element) return;
    this.fullscreenElement = element;
    this.dispatchEvent(new Event('fullscreenchange'));
  }
}

/** Once all that was asked for has been given. */
const settled = async (): Promise<void> => {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
};

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(['in the window', 'on the whole screen'])(
  'a story that begins %s is left when a person leaves the full screen, once',
  async (begins) => {
    const screen = new ScreenDocument();
    vi.stubGlobal('document', screen);
    if (begins === 'on the whole screen') await screen.documentElement.requestFullscreen();
    const onLeft = vi.fn<() => void>();
    const giveBack = holdFullScreen(onLeft);
    await settled();
    await screen.exitFullscreen();
    expect(onLeft).toHaveBeenCalledOnce();
    giveBack();
    await settled();
  },
);

test('a story that is left by another way gives the screen back, and tells nobody', async () => {
  const screen = new ScreenDocument();
  vi.stubGlobal('document', screen);
  const onLeft = vi.fn<() => void>();
  const giveBack = holdFullScreen(onLeft);
  await settled();
  giveBack();
  await settled();
  expect(screen.fullscreenElement).toBeNull();
  expect(onLeft).not.toHaveBeenCalled();
});
