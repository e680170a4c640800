import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BatchDataset } from '../engine/batch/batch-dataset.ts';
import { knownPoints } from '../engine/import/known-points.ts';
import { exportRecords } from '../engine/export/export-records.ts';
import { planExport } from '../engine/export/plan-export.ts';
import { writeExport } from '../engine/export/write-export.ts';
import { translatorFor } from '../messages/translator.ts';
import { exportExtensions, exportFormats, type ExportFormat } from '../shared/export.ts';
import { countFoundPlaces, type KnownPoint } from '../shared/known-point.ts';
import type { Language } from '../shared/language.ts';
import type { Result } from '../shared/problem.ts';
import { checkTarget, gazetteerOf, problemsOf, wantedRows } from './check-target.ts';
import { codeOfProblems, type ExitCode } from './exit-code.ts';
import { problemLines } from './problem-lines.ts';
import { refusal } from './refusal.ts';
import type { ConvertOptions } from './read-arguments.ts';
import type { Shell } from './shell.ts';
import { visibleLine } from './visible-text.ts';

/**
 * Writes the events of a file, or those that pass the filters, in another format, and says what that cannot carry. Rejects once
 * the shell's signal is aborted, and then nothing is written; nor is it where no event passes.
 */
export async function convert(
  read: Result<BatchDataset>,
  options: ConvertOptions,
  shell: Shell,
  language: Language,
): Promise<ExitCode> {
  const say = translatorFor(language);
  const refuse = refusal(shell, say);
  if (!read.ok) return refuse(read.problems);
  const format = options.to ?? formatOfName(options.target);
  if (format === null)
    return refuse(problemsOf('cli.noFormat', { fileName: options.target, formats: exportFormats.join(', ') }));
  const target = await checkTarget(options, shell);
  if (!target.ok) return refuse(target.problems);
  const points = options.geocode ? knownPoints(read.value.lists.places, await gazetteerOf(shell)) : [];
  const dataset = placedAt(read.value, points);
  const wanted = await wantedRows(dataset, options.filters, shell);
  if (!wanted.ok) return refuse(wanted.problems, wanted.code);
  const { rows } = wanted;
  const { lists, columns, keeping, eventAt } = dataset;
  const records = exportRecords({ lists, count: columns.count, keeping, eventAt }, rows, language);
  const { signal } = shell;
  const plan = await planExport(format, records, () => nextTurn(undefined, { signal }));
  const written = await writeExport(format, records, target.value, basename(options.file), signal);
  signal.throwIfAborted();
  if (!written.ok) return refuse(written.problems);
  shell.print(
    `${visibleLine(say('cli.written', { count: plan.count, all: columns.count, fileName: target.value.fileName }))}\n`,
  );
  if (options.geocode) shell.print(`${say('edited.placed', countFoundPlaces({ points, left: 0 }))}\n`);
  if (plan.losses.length > 0) shell.print(`${say('cli.losses', { format: formatNames[format] })}\n`);
  for (const { aspect, count } of plan.losses) {
    shell.print(`  ${say(`export.loss.${aspect}`, { count })}\n`);
  }
  const unread = read.value.unread();
  if (unread.count > 0) shell.tell(`${say('cli.unread', { count: unread.count })}\n`);
  shell.tell(problemLines([...unread.problems, ...lists.problems], say));
  return codeOfProblems(lists.problems, lists.rejected + unread.count);
}

/** The dataset with places where the gazetteer has them. */
function placedAt(dataset: BatchDataset, points: readonly KnownPoint[]): BatchDataset {
  const byId = new Map(points.map(({ id, fields }) => [id, fields]));
  const places = dataset.lists.places.map((place) => ({ ...place, ...byId.get(place.id) }));
  // a copy of a project's file would not have them
  return { ...dataset, lists: { ...dataset.lists, places }, keeping: points.length > 0 ? null : dataset.keeping };
}

/** As those who use them call them, in every language. */
const formatNames: Readonly<Record<ExportFormat, string>> = {
  chronotope: 'Chronotope JSON',
  geopackage: 'GeoPackage',
  csv: 'CSV',
  xlsx: 'XLSX',
  geojson: 'GeoJSON',
  'linked-places': 'Linked Places',
  kml: 'KML',
  ics: 'iCalendar',
  timelinejs: 'TimelineJS',
};

/** Null where the name does not say it; `.json` is ours. */
function formatOfName(name: string): ExportFormat | null {
  const lower = name.toLowerCase();
  const fitting = exportFormats.filter((format) => lower.endsWith(`.${exportExtensions[format]}`));
  // `.timeline.json` before `.json`
  return fitting.toSorted((a, b) => exportExtensions[b].length - exportExtensions[a].length)[0] ?? null;
}
