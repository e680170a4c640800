import {
  presenterChannel,
  presenterQuery,
  type PresenterOpening,
  type ToAudience,
} from '../../shared/presenter-link.ts';
import { postToChannel } from '../ui/post-to-channel.ts';

// In a browser, who speaks has a tab with a thread of its own: no name finds it again, and no page can bring it to the front.
// It holds a lock, so that whoever opened it knows that it is there, and that it is gone, however it ends.

/** To be called by the tab of who speaks as soon as it runs: it says hello once it holds the lock, whatever it comes to show. */
export function holdPresenter(audience: string): void {
  const name = presenterChannel(audience);
  void navigator.locks.request(name, () => {
    postToChannel(new BroadcastChannel(name), { kind: 'hello' } satisfies ToAudience);
    return new Promise(() => undefined);
  });
}

/** No tab takes longer to run. One that is closed before that is not known to have gone until then. */
const openingMs = 5000;

/** Opens the tab of who speaks, unless it is open: at once, as a browser opens one only while a key or a click is heard. */
export function createPresenterTab(): (audience: string) => PresenterOpening {
  let channel: BroadcastChannel | null = null;
  /** Open, or about to be. */
  let isThere = false;
  let giveUp: ReturnType<typeof setTimeout> | undefined;

  function listen(name: string): void {
    if (channel !== null) return;
    channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }: MessageEvent<ToAudience>) => {
      if (data.kind !== 'hello') return;
      clearTimeout(giveUp);
      isThere = true;
      // given once the tab has gone
      void navigator.locks.request(name, () => {
        isThere = false;
      });
    });
  }

  return (audience) => {
    if (isThere) return 'behind';
    const name = presenterChannel(audience);
    listen(name);
    if (window.open(presenterQuery(audience), name) === null) return 'blocked';
    isThere = true;
    giveUp = setTimeout(() => {
      isThere = false;
    }, openingMs);
    return 'shown';
  };
}
