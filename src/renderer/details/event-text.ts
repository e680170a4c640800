import { assessmentWording } from '../../messages/assessment-wording.ts';
import { formatQuotation } from '../../messages/quotation-words.ts';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { clockWordsAt } from '../../messages/zone-names.ts';
import type { Citation, Claim, Source } from '../../shared/dataset.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import { chooseText, type Language, type LocalText } from '../../shared/language.ts';
import type { When } from '../../shared/when.ts';
import type { ClipboardContent } from '../store/commands/event-commands.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import { clocksOf } from './event-clocks.ts';
import { publishedWords } from './source-words.ts';

/** The event of the details with all that is said of it, to paste into a mail; null where there is none. */
export function textOfEvent({ details, document, language, view }: ExplorerState): ClipboardContent | null {
  if (details === null || document === null) return null;
  return { text: eventText(details, document.summary, language, view.timeZone), count: 1 };
}

/** Plain text: the facts, each claim with its verdict, each citation with its address. */
export function eventText(
  details: EventDetails,
  summary: DatasetDocument,
  language: Language,
  readIn: string | null = null,
): string {
  const { event, claims, sources } = details;
  const say = translatorFor(language);
  const words = (text: LocalText): string => chooseText(text, language).text;
  const namesOf = (
    named: readonly { readonly id: string; readonly name: LocalText }[],
    ids: readonly string[],
  ): string =>
    ids
      .flatMap((id) => named.find((one) => one.id === id) ?? [])
      .map(({ name }) => words(name))
      .join('; ');
  const fact = (name: string, value: string): readonly string[] =>
    value === '' ? [] : [say('copy.fact', { name, value })];
  const when = whenText(event, readIn, language);
  const facts = [
    ...fact(say('details.when'), event.when.edtf === '' ? when : `${when} (${event.when.edtf})`),
    ...fact(say('details.implied'), event.whenArticle === undefined ? '' : formatWhen(event.whenArticle, language)),
    ...fact(say('details.where'), namesOf(summary.places, event.places)),
    ...fact(say('details.who'), namesOf(summary.actors, event.actors)),
    ...fact(say('table.category'), namesOf(summary.categories, [event.category])),
    ...fact(say('facet.all.tag'), namesOf(summary.tags, event.tags)),
    ...fact(say('table.status'), event.status === undefined ? '' : wordOf(say, 'eventStatus', event.status)),
    ...fact(say('details.certainty'), event.certainty === undefined ? '' : wordOf(say, 'certainty', event.certainty)),
    ...fact(say('details.unverified'), event.unverified.map(words).join('; ')),
  ];
  const sourceOf = (id: string): Source | undefined => sources.find((source) => source.id === id);
  const head = [words(event.title), ...(event.summary === undefined ? [] : ['', words(event.summary)])];
  const blocks = [head.join('\n'), facts.join('\n')];
  if (claims.length > 0) {
    blocks.push(`${say('details.claims')} (${claims.length})`);
    blocks.push(...claims.map((claim) => claimText(claim, event.id, sourceOf, language)));
  }
  blocks.push(
    event.citations.length === 0 ? say('details.noSource') : `${say('details.sources')} (${event.citations.length})`,
  );
  blocks.push(
    ...event.citations.map((citation, at) => citationText(citation, sourceOf(citation.source), at + 1, language)),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** On its own clocks and on those that are asked for: "28 October 2025, 10:00, Tokyo time (UTC+9); 27 October …". */
function whenText(event: EventDetails['event'], readIn: string | null, language: Language): string {
  const { own, zone, instant, asked } = clocksOf(event, readIn);
  const on = (when: When, clock: string): string =>
    [formatWhen(when, language, 'long'), ...(clock === '' ? [] : [clockWordsAt(clock, instant, language)])].join(', ');
  return [on(own, zone), ...(asked === null || readIn === null ? [] : [on(asked, readIn)])].join('; ');
}

function claimText(
  claim: Claim,
  event: string,
  sourceOf: (id: string) => Source | undefined,
  language: Language,
): string {
  const say = translatorFor(language);
  const { assessment, quotation, whenImplied } = claim;
  const verdict = wordOf(say, 'verdict', assessment.verdict);
  const lines = [
    [claim.id, wordOf(say, 'locator', claim.locator ?? ''), verdict].filter((part) => part !== '').join(' · '),
    quoted(quotation, language),
    chooseText(claim.text, language).text,
  ];
  const wording = assessmentWording(claim, language);
  if (assessment.note !== undefined) lines.push(chooseText(assessment.note, language).text);
  if (wording !== null) {
    lines.push(say('copy.fact', { name: say('claims.wording'), value: chooseText(wording, language).text }));
  }
  if (claim.context.includes(event)) lines.push(say('details.claimBeside'));
  if (whenImplied !== undefined) lines.push(say('details.claimImplies', { when: formatWhen(whenImplied, language) }));
  const works = assessment.sources.flatMap((id) => sourceOf(id) ?? []);
  const value = works.map(({ title, url }) => (url === undefined ? title : `${title} <${url}>`)).join('; ');
  if (works.length > 0) lines.push(say('copy.fact', { name: say('details.checkedAgainst'), value }));
  return lines.join('\n');
}

function citationText(citation: Citation, source: Source | undefined, number: number, language: Language): string {
  const lines = [`${number}. ${source?.title ?? citation.source}`];
  const published = source === undefined ? '' : publishedWords(source, citation, language);
  if (published !== '') lines.push(published);
  if (source?.url !== undefined) lines.push(source.url);
  if (citation.quotation !== undefined) lines.push(quoted(citation.quotation, language));
  return lines.join('\n   ');
}

/** A quotation that is in another language than the reader's says so. */
function quoted(quotation: Claim['quotation'], language: Language): string {
  const words = formatQuotation(quotation);
  return quotation.language === language ? words : `${words} [${quotation.language.toUpperCase()}]`;
}
