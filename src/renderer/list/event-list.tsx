import './event-list.css';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { selectFiltering } from '../store/selectors.ts';
import { EmptyList } from './empty-list.tsx';
import { ListHead } from './list-head.tsx';
import { ListBox } from './list-box.tsx';
import { selectArrangement, selectListBlocks } from './select-list.ts';
import { useArranging } from './use-arranging.ts';

/** All events that pass, in the order and groups that a person chose: the text alternative of timeline and map. */
export function EventList(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const isEmpty = useExplorer((state) => selectFiltering(state).counts.passing === 0);
  const blocks = useExplorer(selectListBlocks);
  const arrangement = useExplorer(selectArrangement);
  const isSorting = useArranging();
  const isShown = !isEmpty && blocks !== null && arrangement !== null;
  return (
    <section className="event-list" aria-label={say('region.events')}>
      <ListHead isSorting={isSorting} />
      {isShown ? <ListBox blocks={blocks} arrangement={arrangement} /> : <EmptyList />}
    </section>
  );
}
