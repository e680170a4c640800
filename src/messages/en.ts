import { englishClaims } from './en/claims.ts';
import { englishCommandLine } from './en/command-line.ts';
import { englishDates } from './en/dates.ts';
import { englishDesktop } from './en/desktop.ts';
import { englishDetails } from './en/details.ts';
import { englishDrafts } from './en/drafts.ts';
import { englishEditing } from './en/editing.ts';
import { englishExport } from './en/export.ts';
import { englishFacets } from './en/facets.ts';
import { englishImportDialog } from './en/import-dialog.ts';
import { englishInterchange } from './en/interchange.ts';
import { englishLanes } from './en/lanes.ts';
import { englishList } from './en/list.ts';
import { englishGuide } from './en/guide.ts';
import { englishMeasures } from './en/measures.ts';
import { englishOwnMaps } from './en/own-maps.ts';
import { englishStory } from './en/story.ts';
import { englishPaper } from './en/paper.ts';
import { englishPlayback } from './en/playback.ts';
import { englishRecording } from './en/recording.ts';
import { englishProblems } from './en/problems.ts';
import { englishProjects } from './en/projects.ts';
import { englishSearch } from './en/search.ts';
import { englishTrays } from './en/trays.ts';
import { englishTables } from './en/tables.ts';
import { englishViews } from './en/views.ts';
import { englishWindow } from './en/window.ts';
import { englishZones } from './en/zones.ts';

/** The catalogue in English (ICU MessageFormat). Its keys are those of every language. */
export const english = {
  ...englishWindow,
  ...englishZones,
  ...englishDetails,
  ...englishClaims,
  ...englishLanes,
  ...englishList,
  ...englishCommandLine,
  ...englishDates,
  ...englishDrafts,
  ...englishTables,
  ...englishViews,
  ...englishDesktop,
  ...englishEditing,
  ...englishExport,
  ...englishFacets,
  ...englishGuide,
  ...englishMeasures,
  ...englishOwnMaps,
  ...englishPaper,
  ...englishPlayback,
  ...englishProblems,
  ...englishRecording,
  ...englishProjects,
  ...englishSearch,
  ...englishStory,
  ...englishTrays,
  ...englishImportDialog,
  ...englishInterchange,
} as const;

export type MessageKey = keyof typeof english;
