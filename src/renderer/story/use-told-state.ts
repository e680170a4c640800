import { useCallback, useEffect, useRef, useState } from 'react';
import { presenterChannel, type ToAudience, type ToldState, type ToPresenter } from '../../shared/presenter-link.ts';
import { postToChannel } from '../ui/post-to-channel.ts';

/** Where the story stands that an audience is told, and how to ask for another step; null: none is told. */
export function useToldState(audience: string): readonly [ToldState | null, (message: ToAudience) => void] {
  const [told, setTold] = useState<ToldState | null>(null);
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(
    function listen() {
      const opened = new BroadcastChannel(presenterChannel(audience));
      channel.current = opened;
      opened.addEventListener('message', ({ data }: MessageEvent<ToPresenter>) =>
        setTold(data.kind === 'told' ? data.told : null),
      );
      postToChannel(opened, { kind: 'hello' } satisfies ToAudience);
      return function close() {
        channel.current = null;
        opened.close();
      };
    },
    [audience],
  );
  const ask = useCallback((message: ToAudience): void => channel.current?.postMessage(message), []);
  return [told, ask];
}
