import type { DatasetFile } from './check-format.ts';
import type { DatasetContext } from './dataset-context.ts';
import { claimSchema, eventSchema } from './dataset-schema-events.ts';
import { flowSchema, indicatorSchema } from './dataset-schema-figures.ts';
import { actorSchema, placeSchema } from './dataset-schema-places.ts';
import { sourceSchema, termSchema } from './dataset-schema-sources.ts';
import { viewSchema } from './dataset-schema-views.ts';
import type { ListName } from './dataset-schema.ts';
import { idsOf } from './known-ids.ts';
import type { LoadedDataset } from './loaded-dataset.ts';
import { normaliseClaim } from './normalise-claim.ts';
import { normaliseEvent } from './normalise-event.ts';
import { normaliseFlow } from './normalise-flow.ts';
import { normaliseIndicator } from './normalise-indicator.ts';
import { normalisePlace } from './normalise-place.ts';
import { normaliseSource } from './normalise-source.ts';
import { normaliseView } from './normalise-view.ts';
import type { ProblemList } from './problem-list.ts';
import { readAbout } from './read-about.ts';
import { readRecords } from './read-records.ts';
import { TermList } from './term-list.ts';

const openingViewId = 'opening';

/** All that can be read of a file; what is referred to is read before what refers to it. */
export function readDataset(file: DatasetFile, problems: ProblemList): LoadedDataset {
  const list = (name: ListName) => ({ name, value: file[name] });
  const asItIs = <T>(record: T): T => record;
  const terms = (name: ListName) => new TermList(readRecords(list(name), termSchema, problems, asItIs));

  const sources = readRecords(list('sources'), sourceSchema, problems, normaliseSource);
  const sourceIds = idsOf(sources);
  const title = readAbout(file, sourceIds, problems);
  const places = readRecords(list('places'), placeSchema, problems, (raw, report) =>
    normalisePlace(raw, report, sourceIds),
  );
  const actors = readRecords(list('actors'), actorSchema, problems, asItIs);
  const context: DatasetContext = {
    sources: sourceIds,
    places: idsOf(places),
    actors: idsOf(actors),
    categories: terms('categories'),
    commodities: terms('commodities'),
    units: terms('units'),
  };
  const events = readRecords(list('events'), eventSchema, problems, (raw, report) =>
    normaliseEvent(raw, report, context),
  );
  const eventIds = idsOf(events);
  const claims = readRecords(list('claims'), claimSchema, problems, (raw, report) =>
    normaliseClaim(raw, report, eventIds, context),
  );
  const flows = readRecords(list('flows'), flowSchema, problems, (raw, report) => normaliseFlow(raw, report, context));
  const indicators = readRecords(list('indicators'), indicatorSchema, problems, (raw, report) =>
    normaliseIndicator(raw, report, context),
  );
  const viewed = { events: eventIds, indicators: idsOf(indicators) };
  const views = readRecords(list('views'), viewSchema, problems, (raw, report) => normaliseView(raw, report, viewed));
  return {
    title,
    categories: context.categories.terms,
    places,
    actors,
    sources,
    commodities: context.commodities.terms,
    units: context.units.terms,
    events,
    claims,
    flows,
    indicators,
    openingView: views.find((view) => view.id === openingViewId) ?? null,
    problems: problems.list(),
    rejected: problems.rejected,
  };
}
