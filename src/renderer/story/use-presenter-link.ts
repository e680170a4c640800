import { useEffect } from 'react';
import { presenterChannel, type ToAudience, type ToPresenter } from '../../shared/presenter-link.ts';
import { useExplorerStore, usePresenting } from '../store/explorer-context.tsx';
import { postToChannel } from '../ui/post-to-channel.ts';
import { toldState } from './told-state.ts';

/** While a story is told: says to the window of who speaks where it stands, at once, and does what that one asks. */
export function usePresenterLink(audience: string): void {
  const store = useExplorerStore();
  const presenting = usePresenting();
  useEffect(
    function link() {
      const channel = new BroadcastChannel(presenterChannel(audience));
      const post = (message: ToPresenter): void => postToChannel(channel, message);
      const tell = (): void => {
        const told = toldState(store.getState());
        if (told !== null) post({ kind: 'told', told });
      };
      const leave = (): void => post({ kind: 'left' });
      channel.addEventListener('message', ({ data }: MessageEvent<ToAudience>) => {
        if (data.kind === 'hello') tell();
        else if (data.kind === 'toStep') presenting.toStep(data.step);
        else presenting.move(data.move);
      });
      const unsubscribe = store.subscribe((state, before) => {
        const isSame =
          state.presentation === before.presentation &&
          state.document === before.document &&
          state.language === before.language &&
          (state.view === before.view || isAround(state) === isAround(before));
        if (!isSame) tell();
      });
      addEventListener('pagehide', leave);
      tell();
      return function unlink() {
        removeEventListener('pagehide', leave);
        unsubscribe();
        leave();
        channel.close();
      };
    },
    [audience, store, presenting],
  );
}

type Watched = Pick<ReturnType<ReturnType<typeof useExplorerStore>['getState']>, 'presentation' | 'view'>;

function isAround({ presentation, view }: Watched): boolean {
  return presentation !== null && presentation.shown !== view;
}
