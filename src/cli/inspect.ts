import type { BatchDataset } from '../engine/batch/batch-dataset.ts';
import { summaryOf, type DatasetSummary } from '../engine/batch/dataset-summary.ts';
import { extentWords } from '../messages/extent-words.ts';
import { sayMessage, translatorFor, type Translate } from '../messages/translator.ts';
import type { Language } from '../shared/language.ts';
import type { MapExtent } from '../shared/map-extent.ts';
import type { Problem, Result } from '../shared/problem.ts';
import type { TimeExtent } from '../shared/when.ts';
import { codeOfProblems, exitCode, type ExitCode } from './exit-code.ts';
import { problemLines } from './problem-lines.ts';
import type { Shell } from './shell.ts';
import { visibleJson } from './visible-text.ts';

/** Prints what a file holds, for people or as JSON; JSON says also of a file that cannot be read why not. */
export function inspect(read: Result<BatchDataset>, json: boolean, shell: Shell, language: Language): ExitCode {
  const say = translatorFor(language);
  const summary = read.ok ? summaryOf(read.value) : null;
  const problems = read.ok ? read.value.lists.problems : read.problems;
  if (json) shell.print(`${visibleJson(inspection(summary, problems, say))}\n`);
  else if (summary === null) shell.tell(problemLines(problems, say));
  else shell.print(`${summaryLines(summary, language).join('\n')}\n${problemLines(problems, say)}`);
  return summary === null ? exitCode.unusable : codeOfProblems(problems, summary.counts.rejected);
}

const nothing = { events: 0, undated: 0, unplaced: 0, places: 0, rejected: 0 };

/** What `inspect --json` gives. */
function inspection(summary: DatasetSummary | null, problems: readonly Problem[], say: Translate): object {
  const extent = summary?.extent ?? { time: null, map: null };
  return {
    format: summary?.format ?? null,
    counts: summary?.counts ?? nothing,
    extent: {
      time: extent.time === null ? null : isoTimes(extent.time),
      map: extent.map === null ? null : corners(extent.map),
    },
    problems: problems.map(({ path, message, severity }) => ({ path, message: sayMessage(say, message), severity })),
  };
}

/** ISO 8601 in UTC: the first and the last millisecond, as the day 2025-10-28 lasts until 23:59:59.999. */
function isoTimes({ from, to }: TimeExtent): readonly [string, string] {
  return [new Date(from).toISOString(), new Date(Math.max(from, to - 1)).toISOString()];
}

function summaryLines({ format, counts, extent }: DatasetSummary, language: Language): readonly string[] {
  const say = translatorFor(language);
  return [
    say('cli.format', { format }),
    say('cli.counts', { ...counts }),
    extent.time === null ? say('cli.noTime') : say('cli.time', { extent: extentWords(extent.time, language) }),
    extent.map === null ? say('cli.noMap') : say('cli.map', { extent: corners(extent.map).join(', ') }),
  ];
}

/** As GeoJSON writes a bounding box, in degrees, to the centimetre; `east` may pass 180. */
function corners({ west, south, east, north }: MapExtent): readonly number[] {
  return [west, south, east, north].map((degrees) => Number(degrees.toFixed(7)));
}
