import type * as z from 'zod';
import type { OpeningSteps } from '../opening-steps.ts';
import type { DatasetFile } from './check-format.ts';
import type { DatasetContext } from './dataset-context.ts';
import { annotationSchema } from './dataset-schema-annotations.ts';
import { eraSchema } from './dataset-schema-eras.ts';
import { claimSchema, eventSchema } from './dataset-schema-events.ts';
import { flowSchema, indicatorSchema } from './dataset-schema-figures.ts';
import { noteSchema, relationSchema } from './dataset-schema-relations.ts';
import { actorSchema, placeSchema } from './dataset-schema-places.ts';
import { sourceSchema, termSchema } from './dataset-schema-sources.ts';
import { storySchema } from './dataset-schema-stories.ts';
import { viewSchema } from './dataset-schema-views.ts';
import type { ListName } from './dataset-schema.ts';
import { idsOf, referencesTo, type KnownIds } from './known-ids.ts';
import type { LoadedDataset } from './loaded-dataset.ts';
import { normaliseAnnotation } from './normalise-annotation.ts';
import { normaliseClaim } from './normalise-claim.ts';
import { normaliseEra } from './normalise-era.ts';
import { normaliseEvent } from './normalise-event.ts';
import { normaliseFlow } from './normalise-flow.ts';
import { normaliseIndicator } from './normalise-indicator.ts';
import { normaliseNote } from './normalise-note.ts';
import { normalisePlace } from './normalise-place.ts';
import { normaliseRelation } from './normalise-relation.ts';
import { normaliseSource } from './normalise-source.ts';
import { normaliseStory } from './normalise-story.ts';
import { normaliseView } from './normalise-view.ts';
import type { ProblemList } from './problem-list.ts';
import { readAbout } from './read-about.ts';
import { readRecords } from './read-records.ts';
import type { RecordReport } from './record-report.ts';
import { TermList } from './term-list.ts';

const openingViewId = 'opening';
/** Lists that are kept as the file has them. */
const keptLists = ['views', 'stories'] as const satisfies readonly ListName[];

/**
 * All that can be read of a file; what is referred to is read before what refers to it. `otherEvents` are there, and not in
 * `file`.
 */
export async function readDataset(
  file: DatasetFile,
  problems: ProblemList,
  steps: Pick<OpeningSteps, 'advance'>,
  otherEvents: KnownIds = new Set<string>(),
): Promise<LoadedDataset> {
  const records = countRecords(file);
  let passed = 0;
  const onward = (): Promise<void> => steps.advance(passed++ / records);
  const read = <Raw extends { readonly id: string }, T>(
    name: ListName,
    schema: z.ZodType<Raw>,
    normalise: (raw: Raw, report: RecordReport) => T | null,
  ) => readRecords({ name, value: file[name] }, schema, problems, normalise, onward);
  const asItIs = <T>(record: T): T => record;
  const terms = async (name: ListName) => new TermList(await read(name, termSchema, asItIs));

  const sources = await read('sources', sourceSchema, normaliseSource);
  const sourceIds = idsOf(sources);
  const about = readAbout(file, sourceIds, problems);
  const places = await read('places', placeSchema, (raw, report) => normalisePlace(raw, report, sourceIds));
  const actors = await read('actors', actorSchema, asItIs);
  const context: DatasetContext = {
    sources: sourceIds,
    places: idsOf(places),
    actors: idsOf(actors),
    categories: await terms('categories'),
    commodities: await terms('commodities'),
    units: await terms('units'),
    tags: await terms('tags'),
  };
  const events = await read('events', eventSchema, (raw, report) => normaliseEvent(raw, report, context));
  const ownEvents = idsOf(events);
  const eventIds: KnownIds = { has: (id) => ownEvents.has(id) || otherEvents.has(id) };
  const indicators = await read('indicators', indicatorSchema, (raw, report) =>
    normaliseIndicator(raw, report, context),
  );
  const indicatorIds = idsOf(indicators);
  const claimed = { events: eventIds, indicators: indicatorIds };
  const claims = await read('claims', claimSchema, (raw, report) => normaliseClaim(raw, report, claimed, context));
  const flows = await read('flows', flowSchema, (raw, report) => normaliseFlow(raw, report, context));
  const eras = await read('eras', eraSchema, (raw, report) => normaliseEra(raw, report, sourceIds));
  const claimIds = idsOf(claims);
  const references = referencesTo({
    events: eventIds,
    places: context.places,
    actors: context.actors,
    sources: sourceIds,
    claims: claimIds,
    flows: idsOf(flows),
    indicators: indicatorIds,
  });
  const relations = await read('relations', relationSchema, (raw, report) =>
    normaliseRelation(raw, report, references, sourceIds),
  );
  const notes = await read('notes', noteSchema, (raw, report) => normaliseNote(raw, report, references));
  const annotations = await read('annotations', annotationSchema, normaliseAnnotation);
  const viewed = { events: eventIds, indicators: indicatorIds, claims: claimIds };
  const views = await read('views', viewSchema, (raw, report) => normaliseView(raw, report, viewed));
  const stories = await read('stories', storySchema, (raw, report) => normaliseStory(raw, report, viewed, sourceIds));
  return {
    title: about.title,
    categories: context.categories.terms,
    places,
    actors,
    sources,
    commodities: context.commodities.terms,
    units: context.units.terms,
    tags: context.tags.terms,
    events,
    claims,
    flows,
    indicators,
    eras,
    relations,
    notes,
    annotations,
    openingView: views.find((view) => view.id === openingViewId) ?? null,
    offeredViews: views.filter(({ name }) => name !== undefined),
    stories,
    kept: { about, lists: Object.fromEntries(keptLists.map((name) => [name, listIn(file, name)])) },
    problems: problems.list(),
    rejected: problems.rejected,
  };
}

function countRecords(file: DatasetFile): number {
  return Object.values(file).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

function listIn(file: DatasetFile, name: ListName): readonly unknown[] {
  const value = file[name];
  return Array.isArray(value) ? value : [];
}
