import { translatorFor, wordOf } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-paths.ts';

const icons: Readonly<Record<string, IconName>> = {
  happened: 'check',
  planned: 'clock',
  announced: 'clock',
  ongoing: 'ongoing',
  alleged: 'help',
  attributed: 'help',
  cancelled: 'close',
};

/** What became of an event, in a word and a sign. */
export function StatusChip({ status }: { readonly status: string }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const icon = icons[status];
  return (
    <span className="chip status-chip">
      {icon !== undefined && <Icon name={icon} />}
      {wordOf(say, 'eventStatus', status)}
    </span>
  );
}
