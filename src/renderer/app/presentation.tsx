import './presentation.css';
import { useCallback, useMemo, useState } from 'react';
import { heightOfRows } from '../../kernels/lane-heights.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { chooseText } from '../../shared/language.ts';
import type { Problem } from '../../shared/problem.ts';
import { coveringCard } from '../map/covering-cards.ts';
import { MapPane } from '../map/map-pane.tsx';
import { selectBesideCard } from '../store/beside-card.ts';
import { useExplorer, useExplorerStore, useGestures, usePresenting } from '../store/explorer-context.tsx';
import { selectHasTime } from '../store/has-time.ts';
import type { Notice } from '../store/explorer-state.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { selectStory, selectToldIndex } from '../store/presenting.ts';
import { selectMostRows } from '../store/told-rows.ts';
import { PointerRing } from '../story/pointer-ring.tsx';
import { PresentationBar } from '../story/presentation-bar.tsx';
import { StepCard } from '../story/step-card.tsx';
import { StoryProgress } from '../story/story-progress.tsx';
import { usePresenterLink } from '../story/use-presenter-link.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { fillScreen, giveScreenBack, useFullScreen } from './use-full-screen.ts';
import { usePresentationKeys, type StageActions } from './use-presentation-keys.ts';
import { ViewBoundary } from './view-boundary.tsx';

/** What this window is called by to the window of who speaks. */
const audienceId = crypto.randomUUID();

/** So long stands on the screen of the audience that there is nothing to open. */
const noticeMs = 6000;

const blocked: Problem = { path: '', message: { key: 'presenter.blocked' }, severity: 'warning' };

async function openPresenter(api: ExplorerApi, store: ExplorerStore): Promise<void> {
  // a page from the disk is another origin to each of its windows
  if (api.host === 'page') return;
  // a browser opens a tab, which ends the full screen; F fills the screen again. Both at once: a gesture lets a page open one
  if (api.host === 'browser') giveScreenBack();
  const opening = await api.openPresenter(audienceId);
  if (opening === 'shown') return;
  const notice: Notice =
    opening === 'behind'
      ? { kind: 'told', fileName: '', problems: [], done: { key: 'presenter.behind' } }
      : { kind: 'problem', fileName: '', problems: [blocked] };
  store.setState({ notice });
  if (opening === 'behind')
    setTimeout(() => store.getState().notice === notice && store.setState({ notice: null }), noticeMs);
}

/** The axis, the rows of few events, and some ground under them: what they do not need, the map has. */
function fewRowsHigh(rows: number): string {
  return `calc(var(--text-scale) * 24px + ${rows * heightOfRows(1) + 16}px)`;
}

/** What an audience sees: map and timeline of a step, its words, and where in the story it is. Both views stay alive. */
export function Presentation({ api }: { readonly api: ExplorerApi }): React.JSX.Element | null {
  const store = useExplorerStore();
  const story = useExplorer(selectStory);
  const presentation = useExplorer((state) => state.presentation);
  const hasLookedAround = useExplorer(({ presentation: told, view }) => told !== null && told.shown !== view);
  const isApart = useExplorer((state) => selectBesideCard(state)?.share === 0);
  const language = useExplorer((state) => state.language);
  const rows = useExplorer(selectMostRows);
  const hasTime = useExplorer(selectHasTime);
  const { leave, setBlank, toStep } = usePresenting();
  const { showDialog } = useGestures();
  const [isPointing, setPointing] = useState(false);
  const stage = useMemo(
    (): StageActions => ({
      point: () => setPointing((before) => !before),
      openPresenter: () => void openPresenter(api, store),
      fillScreen,
      showKeys: () => showDialog(store.getState().dialog === null ? 'shortcuts' : null),
    }),
    [api, store, showDialog],
  );
  usePresentationKeys(stage);
  const leaveScreen = useCallback(
    function leaveScreen() {
      // the Escape that ends the full screen is meant for what stands over the story
      if (store.getState().dialog === null) leave();
      else showDialog(null);
    },
    [store, leave, showDialog],
  );
  useFullScreen(leaveScreen);
  usePresenterLink(audienceId);
  const index = useExplorer(selectToldIndex);
  const step = story?.steps[index];
  if (story === null || presentation === null || step === undefined) return null;
  const say = translatorFor(language);
  const title = chooseText(story.title, language).text;
  const card = (
    <div className="presentation-card" {...coveringCard}>
      <StepCard key={step.id} step={step} />
    </div>
  );
  return (
    <section className="presentation" aria-label={say('story.region', { title })}>
      <div className="presentation-map" data-apart={isApart || undefined}>
        {isApart && card}
        <ViewBoundary>
          <MapPane>
            {!isApart && card}
            <div className="presentation-controls" {...coveringCard}>
              <PresentationBar
                story={story}
                step={index}
                isPointing={isPointing}
                onPoint={stage.point}
                onPresenter={api.host === 'page' ? null : stage.openPresenter}
              />
              {hasLookedAround && (
                <button type="button" className="button presentation-return" onClick={() => toStep(index)}>
                  {say('story.return')} <kbd>R</kbd>
                </button>
              )}
            </div>
          </MapPane>
        </ViewBoundary>
      </div>
      {hasTime && (
        <div className="presentation-timeline" style={{ maxHeight: rows === null ? undefined : fewRowsHigh(rows) }}>
          <ViewBoundary>
            <Timeline />
          </ViewBoundary>
        </div>
      )}
      <StoryProgress story={story} step={index} />
      <p className="visually-hidden" role="status">
        {say('story.step', { step: index + 1, steps: story.steps.length })}
      </p>
      {isPointing && <PointerRing />}
      {presentation.isBlank && (
        <button
          type="button"
          className="presentation-blank"
          aria-label={say('story.blank')}
          onClick={() => setBlank(false)}
        />
      )}
    </section>
  );
}
