/** Messages in English: what is lost where events are written in another format. */
export const englishExport = {
  'export.title': 'Export events',
  'cite.heading': 'References',
  'cite.count': '{count, plural, one {# reference} other {# references}}',
  'cite.title': '“{title}”',
  'cite.text': 'Text',
  'cite.preview': 'What is copied',
  'cite.copy': 'Copy',
  'cite.save': 'Save as a file…',
  'cite.copied': '{count, plural, one {# reference} other {# references}} copied.',
  'cite.notCopied': 'It could not be copied: select the text and copy it.',
  'cite.saved': '{count, plural, one {# reference} other {# references}} saved.',
  'cite.fileName': 'references',
  'cite.one': 'Cite “{name}”',
  'cite.all': 'Cite all of them',
  'cite.marked': 'Cite',
  'cite.claim': 'Cite the sources of claim {id}',
  'command.cite': 'Cite the sources…',
  'export.scope': 'Which events',
  'export.all': 'All {count, plural, one {# event} other {# events}}',
  'export.filtered': 'Only what is filtered now: {count, plural, one {# event} other {# events}}',
  'export.format': 'Format',
  'export.format.chronotope': 'Chronotope dataset',
  'export.format.geopackage': 'Project (GeoPackage)',
  'export.format.csv': 'Table (CSV)',
  'export.format.xlsx': 'Workbook (Excel)',
  'export.format.geojson': 'GeoJSON',
  'export.format.linkedPlaces': 'Linked Places',
  'export.format.kml': 'KML (Google Earth)',
  'export.format.ics': 'Calendar',
  'export.format.timelinejs': 'TimelineJS',
  'export.format.page': 'Page for any browser',
  'export.losses': 'What this format cannot carry',
  'export.noLosses': 'Nothing is lost.',
  'export.counting': 'Counting…',
  'export.save': 'Export {count, plural, one {# event} other {# events}}…',
  'export.saving': 'Exporting…',
  'export.saved': '{count, plural, one {# event was} other {# events were}} exported.',
  'problem.exportStale': 'What is open has changed while “{fileName}” was written; nothing was saved. Export it again.',
  'export.loss.undated':
    '{count, plural, one {# event} other {# events}} without a date {count, plural, one {is} other {are}} left out',
  'export.loss.noStart':
    '{count, plural, one {# event} other {# events}} whose beginning is open or unknown {count, plural, one {is} other {are}} left out',
  'export.loss.farYears':
    '{count, plural, one {# event} other {# events}} before the year 1 or after the year 9999 {count, plural, one {is} other {are}} left out',
  'export.loss.months':
    '{count, plural, one {# event} other {# events}} known to the month or the year: all of its days are written',
  'export.loss.vague':
    '{count, plural, one {# event} other {# events}} in a season, decade or century: the first and the last day are written',
  'export.loss.clock':
    '{count, plural, one {# event} other {# events}} with a time of day: it is written to the second',
  'export.loss.doubt':
    '{count, plural, one {# event} other {# events}} with an uncertain or approximate date: the doubt is not written',
  'export.loss.openEnds':
    '{count, plural, one {# event} other {# events}} with an open or unknown end: not told from a date',
  'export.loss.sets':
    '{count, plural, one {# event} other {# events}} on one of several dates: from the first to the last',
  'export.loss.whenNotes': 'Notes on dates, of {count, plural, one {# event} other {# events}}',
  'export.loss.whenArticle':
    'Dates that the source article implies, of {count, plural, one {# event} other {# events}}',
  'export.loss.timeZones': 'Time zones, of {count, plural, one {# event} other {# events}}',
  'export.loss.translations': 'Texts in other languages, of {count, plural, one {# event} other {# events}}',
  'export.loss.shortTitles': 'Short titles, of {count, plural, one {# event} other {# events}}',
  'export.loss.summaries': 'Summaries, of {count, plural, one {# event} other {# events}}',
  'export.loss.statuses': 'Status, of {count, plural, one {# event} other {# events}}',
  'export.loss.certainties': 'Certainty, of {count, plural, one {# event} other {# events}}',
  'export.loss.importance': 'Importance, of {count, plural, one {# event} other {# events}}',
  'export.loss.actors': 'Actors, of {count, plural, one {# event} other {# events}}',
  'export.loss.tags': 'Tags, of {count, plural, one {# event} other {# events}}',
  'export.loss.unverified': 'What nobody could verify, of {count, plural, one {# event} other {# events}}',
  'export.loss.inArticle':
    'Whether the source article speaks of it, of {count, plural, one {# event} other {# events}}',
  'export.loss.citations': 'Sources, of {count, plural, one {# event} other {# events}}',
  'export.loss.quotations': 'Quotations and where they stand, of {count, plural, one {# event} other {# events}}',
  'export.loss.sourcePairs':
    '{count, plural, one {# event} other {# events}} with two sources of which one has no address: read as one source',
  'export.loss.sourceTitles':
    'Titles of sources that have an address, where there are several, of {count, plural, one {# event} other {# events}}',
  'export.loss.unaddressed': 'Sources without an address, of {count, plural, one {# event} other {# events}}',
  'export.loss.morePlaces':
    '{count, plural, one {# event} other {# events}} at several places: only the first is written',
  'export.loss.placesOffMap': 'Places without coordinates, of {count, plural, one {# event} other {# events}}',
  'export.loss.shapes': 'Lines and areas of places, of {count, plural, one {# event} other {# events}}',
  'export.loss.placeDetails': 'Of places, all but name and point: {count, plural, one {# place} other {# places}}',
  'export.loss.actorDetails': 'Of actors, all but the name: {count, plural, one {# actor} other {# actors}}',
  'export.loss.sourceDetails':
    'Of sources, all but title and address: {count, plural, one {# source} other {# sources}}',
  'export.loss.claims': '{count, plural, one {# claim} other {# claims}}',
  'export.loss.flows': '{count, plural, one {# flow} other {# flows}}',
  'export.loss.indicators': '{count, plural, one {# indicator} other {# indicators}}',
  'export.loss.eras': '{count, plural, one {# era} other {# eras}}',
  'export.loss.relations': '{count, plural, one {# relation} other {# relations}}',
  'export.loss.annotations': '{count, plural, one {# annotation} other {# annotations}}',
  'export.loss.notes': '{count, plural, one {# note} other {# notes}}',
  'export.loss.views': '{count, plural, one {# saved view or story} other {# saved views and stories}}',
  'export.loss.attachments': '{count, plural, one {# attached file} other {# attached files}}',
  'export.loss.edits': 'The history: {count, plural, one {# edit} other {# edits}}',
  'export.loss.markup':
    '{count, plural, one {# event} other {# events}} with < or & in a text, which readers may take for HTML',
  'export.loss.separators':
    '{count, plural, one {# name} other {# names}} with ; or |, which part names in a cell: a comma is written',
  'export.loss.formulas':
    '{count, plural, one {# event} other {# events}} with a text that a spreadsheet would run: an apostrophe is put before it',
} as const;
