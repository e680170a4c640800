import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { FileProgress, OpeningProgressBar } from './file-progress.tsx';

/** How far a file has been opened or saved. */
export function OpeningBar(): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const opening = useExplorer((state) => state.opening);
  const saving = useExplorer((state) => state.saving);
  if (opening !== null) return <OpeningProgressBar opening={opening} language={language} />;
  if (saving === null) return null;
  const say = translatorFor(language);
  const { fileName, done } = saving;
  return (
    <FileProgress
      title={say('notice.saving', { fileName })}
      step={say('opening.saving')}
      done={done}
      language={language}
    />
  );
}
