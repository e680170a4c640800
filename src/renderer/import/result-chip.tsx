import { translatorFor } from '../../messages/translator.ts';
import type { ImportRow } from '../../shared/table-import.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-paths.ts';
import { resultWords } from './table-words.ts';

/** `asked`: a person has not yet said what it needs. */
type ShownResult = ImportRow['result'] | 'asked';

const icons: Readonly<Record<ShownResult, IconName>> = {
  accepted: 'check',
  repaired: 'pencil',
  rejected: 'close',
  trays: 'tray',
  duplicate: 'copy',
  unclear: 'help',
  asked: 'help',
};

/** How a row fared: colour, sign and word. */
export function ResultChip({ result }: { readonly result: ShownResult }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  return (
    <span className={`chip import-result import-${result}`}>
      <Icon name={icons[result]} />
      {say(result === 'asked' ? 'importing.asked' : resultWords[result])}
    </span>
  );
}
