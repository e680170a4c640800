import { lazy, Suspense } from 'react';
import type { ExplorerApi, Session } from '../../shared/explorer-api.ts';
import type { Result } from '../../shared/problem.ts';
import type { ViewLink } from '../../shared/view-link.ts';
import { shippedBasemap } from '../map/shipped-basemap.ts';
import type { HostParts } from './app.tsx';
import { HostDialog } from './host-dialog.tsx';
import { showApp } from './show-app.tsx';

/** What writes films is fetched by who records one. */
const LazyStage = lazy(async () => {
  const { RecordingStage } = await import('./recording-stage.tsx');
  return { default: RecordingStage };
});

const parts: HostParts = {
  HostDialog,
  Recorder: (props) => (
    <Suspense>
      <LazyStage {...props} />
    </Suspense>
  ),
};

/** The window of a host, with all that a person can do there. */
export async function showWindow(
  api: ExplorerApi,
  answer: Promise<Result<Session>>,
  font: Promise<readonly FontFace[]>,
  link: ViewLink | null,
): Promise<void> {
  await showApp(api, answer, font, link, { basemap: shippedBasemap, story: null, parts });
}
