import './export-dialog.css';
import './picture-dialog.css';
import { useState } from 'react';
import { formatFileSize } from '../../messages/file-size-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { toldStory } from '../../shared/story.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import {
  beginRecording,
  framesOf,
  mostFrames,
  playbackShots,
  recordingFormats,
  recordingRate,
  recordingSizes,
  storyShots,
  type RecordingFormat,
  type RecordingSize,
  type StoryPace,
} from '../store/recording.ts';
import { estimatedBytes, mostPictureBytes } from '../store/recording-bytes.ts';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { ChoiceField } from './choice-field.tsx';

/** Asks what is recorded and how, and says before it begins how many frames that are. */
export function RecordDialog(): React.JSX.Element {
  const store = useExplorerStore();
  const language = useExplorer((state) => state.language);
  const stories = useExplorer(({ document }) => document?.summary.stories) ?? [];
  const say = translatorFor(language);
  const { showDialog } = useGestures();
  /** Id of a story; empty: time that plays. */
  const [what, setWhat] = useState('');
  const [pace, setPace] = useState<StoryPace>('reading');
  const [format, setFormat] = useState<RecordingFormat>('webm');
  const [size, setSize] = useState<RecordingSize>('720');
  const told = stories.filter((story) => toldStory(story).steps.length > 0);
  const story = told.find(({ id }) => id === what) ?? null;
  // nothing behind the dialog changes what it would record
  const state = store.getState();
  const shots = story === null ? playbackShots(state) : storyShots(state, story, pace, language);
  const close = (): void => showDialog(null);
  const count = shots === null ? 0 : framesOf(shots);
  const seconds = Math.round(count / recordingRate);
  const length =
    seconds < 60
      ? say('recording.seconds', { seconds })
      : say('recording.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  const bytes = estimatedBytes(format, size, count);
  const isTooLarge = bytes !== null && bytes > mostPictureBytes;
  const large =
    bytes === null || isTooLarge || count === 0
      ? ''
      : ` ${say('recording.bytes', { size: formatFileSize(roundMegabytes(bytes), language) })}`;
  const about =
    shots === null
      ? say('recording.tooLong', { minutes: mostFrames / recordingRate / 60 })
      : count === 0
        ? say('recording.nothing')
        : isTooLarge
          ? say('recording.tooLarge', { gigabytes: mostPictureBytes / 1e9 })
          : say('recording.about', { count, rate: recordingRate, length, ...plainPixels(size) });
  return (
    <Dialog label={say('recording.title')} className="picture-dialog" onClose={close}>
      <form
        className="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (shots !== null && count > 0 && !isTooLarge) {
            beginRecording(store, { shots, size, format, story: story === null ? null : toldStory(story) });
          }
        }}
      >
        <header className="export-head">
          <h2>{say('recording.title')}</h2>
          <IconButton icon="close" label={say('dialog.close')} onClick={close} />
        </header>
        <div className="picture-body">
          <ChoiceField
            label={say('recording.what')}
            choices={[
              { value: '', words: say('recording.playback') },
              ...told.map(({ id, title }) => ({
                value: id,
                words: say('recording.story', { title: chooseText(title, language).text }),
              })),
            ]}
            chosen={story?.id ?? ''}
            onChoose={setWhat}
          />
          {story?.steps.some(({ minutes }) => minutes !== undefined) === true && (
            <ChoiceField
              label={say('recording.pace')}
              choices={[
                { value: 'reading', words: say('recording.pace.reading') },
                { value: 'minutes', words: say('recording.pace.minutes') },
              ]}
              chosen={pace}
              onChoose={(value) => setPace(value)}
            />
          )}
          <ChoiceField
            label={say('recording.format')}
            choices={recordingFormats.map((value) => ({ value, words: say(formatKeys[value]) }))}
            chosen={format}
            onChoose={(value) => setFormat(value)}
          />
          <ChoiceField
            label={say('recording.size')}
            choices={(['720', '1080'] as const).map((value) => ({
              value,
              words: say('recording.pixels', plainPixels(value)),
            }))}
            chosen={size}
            onChoose={(value) => setSize(value)}
          />
        </div>
        <footer className="export-foot">
          <p role="status">{about + large}</p>
          <button type="button" className="button" onClick={close}>
            {say('form.cancel')}
          </button>
          <button type="submit" className="button button-primary" disabled={count === 0 || isTooLarge}>
            {say('recording.begin')}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

const formatKeys = {
  webm: 'recording.format.webm',
  png: 'recording.format.png',
} as const satisfies Readonly<Record<RecordingFormat, string>>;

/** As they are written of pictures, without marks between thousands. */
function plainPixels(size: RecordingSize): { readonly width: string; readonly height: string } {
  const { width, height } = recordingSizes[size];
  return { width: String(width), height: String(height) };
}

function roundMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000) * 1_000_000;
}
