import './recording-words.css';
import { extentWords } from '../../messages/extent-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { Recording } from '../store/recording.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { recordedMark } from '../ui/recorded-mark.ts';
import { WrittenWords } from '../ui/written-words.tsx';

interface RecordingWordsProps {
  readonly recording: Recording;
}

/** What a recording is of, and the time that it shows: written into every frame. */
export function RecordingHead({ recording: { shots, shot, story } }: RecordingWordsProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const title = useExplorer(({ document }) => story?.title ?? document?.summary.title ?? {});
  const time = shots[shot]?.time;
  return (
    <header className="recording-head" {...recordedMark}>
      <span className="recording-title">{chooseText(title, language).text}</span>
      <span className="recording-time">{time === undefined ? '' : extentWords(time, language)}</span>
    </header>
  );
}

interface RecordedStepProps extends RecordingWordsProps {
  /** Marks it as what stands over the map. */
  readonly card: Readonly<Record<string, string>>;
}

/** The words of the step that is shown, as an audience reads them. */
export function RecordedStep({ recording: { shots, shot }, card }: RecordedStepProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const firstTitle = useExplorer((state) => {
    const [row] = selectSelectedRows(state);
    return row === undefined || state.document === null ? '' : titleOf(state.document, row, state.language);
  });
  const step = shots[shot]?.step ?? null;
  if (step === null) return null;
  const title = step.title === undefined ? firstTitle : chooseText(step.title, language).text;
  const written = chooseText(step.text ?? {}, language);
  if (title === '' && written.text === '') return null;
  return (
    <article className="recording-step" {...recordedMark} {...card}>
      <h2>{title}</h2>
      {written.text !== '' && (
        <WrittenWords className="recording-step-text" text={written.text} language={written.language} />
      )}
    </article>
  );
}

/** Whose ground it is. */
export function RecordingFoot(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const origin = useExplorer(({ document }) => document?.summary.originName ?? '');
  return (
    <footer className="recording-foot" {...recordedMark}>
      <span>{say('paper.origin', { fileName: origin })}</span>
      <span>{say('map.attribution')}</span>
    </footer>
  );
}
