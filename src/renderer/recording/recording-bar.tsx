import './recording-bar.css';
import { useLayoutEffect, useRef, useState } from 'react';
import { formatFileSize } from '../../messages/file-size-words.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { Problem } from '../../shared/problem.ts';
import { useExplorer, useExplorerStore } from '../store/explorer-context.tsx';
import { endRecording, framesOf, type Recording } from '../store/recording.ts';
import { useLeaveGuard } from './use-leave-guard.ts';
import { useRecording } from './use-recording.ts';

interface RecordingBarProps {
  readonly api: Pick<ExplorerApi, 'saveBytes'>;
  readonly recording: Recording;
  /** What is recorded. */
  readonly stage: React.RefObject<HTMLElement | null>;
}

/** How far the recording is, and what becomes of it. Escape ends it, but for one that is made and not saved. */
export function RecordingBar({ api, recording, stage }: RecordingBarProps): React.JSX.Element {
  const store = useExplorerStore();
  const language = useExplorer(({ language: now }) => now);
  const say = translatorFor(language);
  const [isSaved, setSaved] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const all = framesOf(recording.shots);
  const { frames, made, problem } = useRecording(stage);
  const isUnsaved = made !== null && !isSaved;
  useLeaveGuard(isUnsaved);
  const close = (): void => endRecording(store);
  const save = async (): Promise<void> => {
    if (made === null) return;
    const { fileName } = store.getState().document?.summary ?? { fileName: '' };
    const base = fileName.replace(/\.[^.]*$/, '') || 'chronotope';
    const saved = await api.saveBytes(`${base}.${recording.format === 'png' ? 'frames.zip' : 'webm'}`, made);
    setSaved(saved.ok && saved.value);
    setProblems(saved.ok ? [] : saved.problems);
  };
  const told = [...(problem === null ? [] : [problem]), ...problems];
  return (
    <section
      className="recording-bar"
      aria-label={say('recording.region')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isUnsaved) return;
        // what was looked at before comes back whole: the same key would clear its brush or its selection
        event.preventDefault();
        close();
      }}
    >
      <h1 className="visually-hidden">{say('recording.region')}</h1>
      <progress max={all} value={frames} aria-label={say('recording.progress')} />
      <p className="recording-frames">{say('recording.frames', { frames, all })}</p>
      <p role="status">
        {isSaved
          ? say('recording.saved', { format: recording.format })
          : made === null
            ? ''
            : say('recording.done', { count: all, size: formatFileSize(made.size, language) })}
      </p>
      <p role="alert" className="recording-problem">
        {told.map(({ message }) => sayMessage(say, message)).join(' ')}
      </p>
      <FirstButton className="button" onClick={close}>
        {say(isUnsaved ? 'recording.discard' : made === null && problem === null ? 'recording.stop' : 'dialog.close')}
      </FirstButton>
      {made !== null && (
        <FirstButton className="button button-primary" onClick={() => void save()}>
          {say('recording.save')}
        </FirstButton>
      )}
    </section>
  );
}

/** It takes the focus when it comes: it is what one would press next. */
function FirstButton(props: React.ComponentProps<'button'>): React.JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(function takeFocus() {
    button.current?.focus();
  }, []);
  return <button ref={button} type="button" {...props} />;
}
