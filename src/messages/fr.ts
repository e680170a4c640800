import type { MessageKey } from './en.ts';
import { frenchClaims } from './fr/claims.ts';
import { frenchCommandLine } from './fr/command-line.ts';
import { frenchDates } from './fr/dates.ts';
import { frenchDesktop } from './fr/desktop.ts';
import { frenchDetails } from './fr/details.ts';
import { frenchDrafts } from './fr/drafts.ts';
import { frenchEditing } from './fr/editing.ts';
import { frenchExport } from './fr/export.ts';
import { frenchFacets } from './fr/facets.ts';
import { frenchImportDialog } from './fr/import-dialog.ts';
import { frenchInterchange } from './fr/interchange.ts';
import { frenchLanes } from './fr/lanes.ts';
import { frenchList } from './fr/list.ts';
import { frenchGuide } from './fr/guide.ts';
import { frenchMeasures } from './fr/measures.ts';
import { frenchOwnMaps } from './fr/own-maps.ts';
import { frenchStory } from './fr/story.ts';
import { frenchPaper } from './fr/paper.ts';
import { frenchPlayback } from './fr/playback.ts';
import { frenchRecording } from './fr/recording.ts';
import { frenchProblems } from './fr/problems.ts';
import { frenchProjects } from './fr/projects.ts';
import { frenchSearch } from './fr/search.ts';
import { frenchTrays } from './fr/trays.ts';
import { frenchTables } from './fr/tables.ts';
import { frenchViews } from './fr/views.ts';
import { frenchWindow } from './fr/window.ts';
import { frenchZones } from './fr/zones.ts';

/** The catalogue in French: a narrow no-break space stands before ; : ? ! and inside « ». */
export const french: Readonly<Record<MessageKey, string>> = {
  ...frenchWindow,
  ...frenchZones,
  ...frenchDetails,
  ...frenchClaims,
  ...frenchLanes,
  ...frenchList,
  ...frenchCommandLine,
  ...frenchDates,
  ...frenchDrafts,
  ...frenchTables,
  ...frenchViews,
  ...frenchDesktop,
  ...frenchEditing,
  ...frenchExport,
  ...frenchFacets,
  ...frenchGuide,
  ...frenchMeasures,
  ...frenchOwnMaps,
  ...frenchPaper,
  ...frenchPlayback,
  ...frenchProblems,
  ...frenchRecording,
  ...frenchProjects,
  ...frenchSearch,
  ...frenchStory,
  ...frenchTrays,
  ...frenchImportDialog,
  ...frenchInterchange,
};
