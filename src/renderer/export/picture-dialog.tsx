import './export-dialog.css';
import './picture-dialog.css';
import { useRef, useState } from 'react';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import {
  paperNames,
  pictureFormats,
  pictureParts,
  type PaperName,
  type PictureFormat,
  type PictureParts,
} from '../../shared/picture.ts';
import type { Problem } from '../../shared/problem.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { shownMaps } from '../store/own-maps.ts';
import { passingBits } from '../store/passing-bits.ts';
import { selectPicturedEvents } from '../store/pictured-events.ts';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { ChoiceField } from './choice-field.tsx';

/** What the dialog asks of the engine and its host. */
type PictureApi = Pick<ExplorerApi, 'savePicture' | 'stopPicture'>;

/** Draws what the window shows: in which format, on which paper, map or timeline or both. While it is drawn, it can be stopped. */
export function PictureDialog({ api }: { readonly api: PictureApi }): React.JSX.Element {
  const store = useExplorerStore();
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const pictured = useExplorer(selectPicturedEvents);
  const ownMaps = useExplorer((state) => state.ownMaps);
  const mapLayers = useExplorer((state) => state.view.layers.maps);
  const undrawnMaps = shownMaps(ownMaps, mapLayers).map(({ fileName }) => say('picture.mapName', { fileName }));
  const { showDialog } = useGestures();
  const [format, setFormat] = useState<PictureFormat>('pdf');
  const [paper, setPaper] = useState<PaperName>('a4');
  const [shows, setShows] = useState<PictureParts>('both');
  const [listsSources, setListsSources] = useState(true);
  const [step, setStep] = useState<'choosing' | 'drawing' | 'saved'>('choosing');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  /** Whether a person has ended it: what comes of it then is no problem. */
  const isStopped = useRef(false);
  const stop = (): void => {
    isStopped.current = true;
    void api.stopPicture(null);
  };
  const close = (): void => {
    if (step === 'drawing') stop();
    showDialog(null);
  };
  const begin = (): void => {
    setStep('choosing');
    setProblems([]);
  };
  const save = async (): Promise<void> => {
    const state = store.getState();
    const { timeExtent, mapExtent, brush, brushRule, timeZone, filters, layers, lanes, selection } = state.view;
    isStopped.current = false;
    setStep('drawing');
    setProblems([]);
    const saved = await api.savePicture({
      revision: state.document?.summary.revision ?? 0,
      format,
      paper,
      shows,
      listsSources,
      language,
      rows: passingBits(state),
      view: { timeExtent, mapExtent, brush, brushRule, timeZone, filters, layers, lanes, selection },
    });
    setProblems(saved.ok || isStopped.current ? [] : saved.problems);
    setStep(saved.ok && saved.value ? 'saved' : 'choosing');
  };
  const isDrawing = step === 'drawing';
  return (
    <Dialog label={say('picture.title')} className="picture-dialog" onClose={close}>
      <form
        className="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <header className="export-head">
          <h2>{say('picture.title')}</h2>
          <IconButton icon="close" label={say('dialog.close')} onClick={close} />
        </header>
        <div className="picture-body">
          <fieldset className="picture-fields" disabled={isDrawing}>
            <p className="picture-about">
              {say('picture.about', { ...pictured })}
              {shows !== 'timeline' && undrawnMaps.length > 0 && (
                <strong>
                  {say('picture.withoutMaps', { count: undrawnMaps.length, names: undrawnMaps.join(', ') })}
                </strong>
              )}
            </p>
            <ChoiceField
              label={say('picture.format')}
              choices={pictureFormats.map((value) => ({ value, words: say(formatKeys[value]) }))}
              chosen={format}
              onChoose={(value) => {
                begin();
                setFormat(value);
              }}
            />
            <div className="picture-halves">
              <ChoiceField
                label={say('picture.shows')}
                choices={pictureParts.map((value) => ({ value, words: say(partKeys[value]) }))}
                chosen={shows}
                onChoose={(value) => {
                  begin();
                  setShows(value);
                }}
              />
              <ChoiceField
                label={say('picture.paper')}
                choices={paperNames.map((value) => ({ value, words: say(paperKeys[value]) }))}
                chosen={paper}
                onChoose={(value) => {
                  begin();
                  setPaper(value);
                }}
              />
            </div>
            <label className="picture-sources">
              <input
                type="checkbox"
                checked={listsSources}
                onChange={({ target }) => {
                  begin();
                  setListsSources(target.checked);
                }}
              />
              <span>{say('picture.listsSources')}</span>
            </label>
          </fieldset>
        </div>
        <footer className="export-foot">
          <p role="alert" className="export-problem">
            {problems.map(({ message }) => sayMessage(say, message)).join(' ')}
          </p>
          <p role="status">{isDrawing ? say('picture.drawing') : step === 'saved' ? say('picture.saved') : ''}</p>
          {isDrawing ? (
            <button type="button" className="button" onClick={stop}>
              {say('picture.stop')}
            </button>
          ) : (
            <button type="button" className="button" onClick={close}>
              {say(step === 'saved' ? 'dialog.close' : 'form.cancel')}
            </button>
          )}
          <button type="submit" className="button button-primary" disabled={isDrawing}>
            {say('picture.save')}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

const formatKeys = {
  svg: 'picture.format.svg',
  pdf: 'picture.format.pdf',
  png: 'picture.format.png',
} as const satisfies Readonly<Record<PictureFormat, string>>;

const partKeys = {
  both: 'picture.shows.both',
  map: 'picture.shows.map',
  timeline: 'picture.shows.timeline',
} as const satisfies Readonly<Record<PictureParts, string>>;

const paperKeys = {
  a4: 'picture.paper.a4',
  a3: 'picture.paper.a3',
  letter: 'picture.paper.letter',
  '16:9': 'picture.paper.slide',
} as const satisfies Readonly<Record<PaperName, string>>;
