import { translatorFor } from '../../messages/translator.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import type { RecordPage } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';

interface PageNameProps {
  readonly page: RecordPage;
  readonly name: LocalText;
  /** What is said behind the name. */
  readonly children?: React.ReactNode;
}

/** The name of an actor or a place, which leads to its page. */
export function PageName({ page, name, children }: PageNameProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { openPage } = useGestures();
  const words = chooseText(name, language).text;
  return (
    <button
      type="button"
      className="fact-button"
      title={say('page.open', { name: words })}
      onClick={() => openPage(page)}
    >
      <span className="fact-button-name">{words}</span>
      {children}
    </button>
  );
}
