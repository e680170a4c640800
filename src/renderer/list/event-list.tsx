import './event-list.css';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { selectPassing } from '../store/selectors.ts';
import { EmptyList } from './empty-list.tsx';
import { ListHead } from './list-head.tsx';
import { ListBox } from './list-box.tsx';

/** All events that pass, in the order and groups that a person chose: the text alternative of timeline and map. */
export function EventList(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const isEmpty = useExplorer((state) => selectPassing(state).counts.passing === 0);
  return (
    <section className="event-list" aria-label={say('region.events')}>
      <ListHead />
      {isEmpty ? <EmptyList /> : <ListBox />}
    </section>
  );
}
