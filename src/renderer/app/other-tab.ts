import { readViewLinkFragment, viewLinkFragment, type ViewLink } from '../../shared/view-link.ts';
import { postToChannel } from '../ui/post-to-channel.ts';

// In a browser the session is of one tab, and a link is pasted into another. The two are of one origin in one browser: the one that has no
// session hands the link on, and is given nothing.

const channelName = 'chronotope.tabs';
/** A tab that stands behind answers too, only later. */
const answerMs = 1500;

type TabMessage =
  | { readonly kind: 'whoIsThere' }
  | { readonly kind: 'here'; readonly tab: string }
  /** `link`: a fragment, as it stands in the address. */
  | { readonly kind: 'follow'; readonly tab: string; readonly link: string };

/** In the tab that has the session: others are told that it is there, and it follows what they hand on. */
export function answerOtherTabs(follow: (link: ViewLink) => void): void {
  const channel = new BroadcastChannel(channelName);
  const tab = crypto.randomUUID();
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    if (data.kind === 'whoIsThere') postToChannel(channel, { kind: 'here', tab } satisfies TabMessage);
    if (data.kind !== 'follow' || data.tab !== tab) return;
    const link = readViewLinkFragment(data.link);
    if (link !== null) follow(link);
  });
}

/** In a tab that has no session: whether another one has, which then follows the link, if there is one. */
export function handToOtherTab(link: ViewLink | null): Promise<boolean> {
  const channel = new BroadcastChannel(channelName);
  return new Promise((answer) => {
    const end = (isThere: boolean): void => {
      clearTimeout(giveUp);
      channel.close();
      answer(isThere);
    };
    const giveUp = setTimeout(() => end(false), answerMs);
    channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
      if (data.kind !== 'here') return;
      const { tab } = data;
      if (link !== null) {
        postToChannel(channel, { kind: 'follow', tab, link: viewLinkFragment(link) } satisfies TabMessage);
      }
      end(true);
    });
    postToChannel(channel, { kind: 'whoIsThere' } satisfies TabMessage);
  });
}
