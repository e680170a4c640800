/** Messages in English: what the command line says. */
export const englishCommandLine = {
  'cli.help': `chronotope: events of a file, without a window

  chronotope inspect FILE [--json]     what a file holds: events, dates, places, problems
  chronotope validate FILE [--json]    everything that is wrong with a file
  chronotope convert FILE TARGET [--to FORMAT] [--filter FILTER]… [--geocode] [--force]
                                       its events in another format, and what that cannot carry
  chronotope export FILE --to PICTURE [--view ID] [--show PARTS] [--paper PAPER] [--dpi DOTS] [--filter FILTER]… [--force]
                                       a picture of its events, with legend and sources
  chronotope export FILE --story ID --to HANDOUT.pdf [--without-notes] [--paper PAPER] [--force]
                                       a story on paper: each step with its picture, words, notes and sources
  chronotope export FILE --to PAGE [--story ID | --view ID] [--filter FILTER]… [--force]
                                       its events and the views in one file, for any browser

FILE is anything that Chronotope opens: a dataset, a project, a table, and the formats of other programs in docs/formats.md.
FORMAT is {formats}; else as the name of TARGET ends. PICTURE ends in .svg, .pdf or .png,
PAGE in .html.

  --json               the answer as JSON
  --filter FILTER      only these events, and those that pass every other filter:
                         time=2025-10                  may have been in that time
                         map=west,south,east,north     have a place there, in degrees
                         category=NAME, status=, certainty=, actor=, place=, country=, tag=, source=,
                         grade=, evidence=             a name or an id; with {not} all others
                         any other text                a search as in the window: words, "phrases", AND, OR, NOT, ( ),
                                                       actor:NAME, before:DATE, near:PLACE<200km; -WORD is NOT WORD
  --geocode            places that are known by name only are put where a gazetteer has them: your own, then the app’s
  --view ID            what this view of the file shows, with its time, map, filters and lanes; not with --filter
  --story ID           the handout of this story
  --without-notes      the handout has no notes of who speaks
  --show PARTS         both, map or timeline; else both
  --paper PAPER        a4, a3, letter or 16:9; else a4
  --dpi DOTS           dots an inch of a .png, 36 to 300; else 144
  --force              TARGET may be there already, and is replaced
  --date-order ORDER   how a table writes dates in numbers: dmy, mdy or ymd; else as the table tells
  --lang LANGUAGE      en or fr; else that of the system (LANG)
  --version, --help

Exit codes
  0   all was read
  1   records were left out; for validate: something is wrong, be it only a warning; for convert and export: no event passes the filters
  2   nothing could be done: the file cannot be used, or the command was not understood
  130 ended by Ctrl+C, or because nobody reads on`,
  'cli.seeHelp': 'Try “chronotope --help”.',
  'cli.unknownCommand': 'There is no command “{command}”.',
  'cli.unknownOption': 'There is no option {option}.',
  'cli.optionValue': 'The option {option} needs a value.',
  'cli.optionWithoutValue': 'The option {option} takes no value.',
  'cli.choice': 'The option {option} takes one of these: {choices}.',
  'cli.fileMissing': 'Which file? “{command}” needs one.',
  'cli.tooMany': '“{text}” is one file too many.',
  'cli.dateOrderGuessed':
    'Dates like 04/05/2025 in this table can be read in two ways: the day was taken to come first. Say --date-order mdy where it is the month.',
  'cli.targetMissing': 'Into which file? “convert” needs its name after that of the first one.',
  'cli.optionElsewhere': 'The option {option} does nothing for “{command}”.',
  'cli.noFormat': 'The name “{fileName}” does not say in which format to write. Say --to with one of these: {formats}.',
  'cli.targetExists': 'There is a “{fileName}” already; it was left as it was. Say --force to replace a file.',
  'cli.targetIsSource': '“{fileName}” is the file that is read; it was left as it was. Give the target another name.',
  'cli.filterName': 'There is no filter “{name}”.',
  'cli.filterValue': 'Nothing in this file has {facet} “{value}”.',
  'cli.filterField':
    'There is no field “{field}”; as text it is written in quotation marks. The fields are actor, place, country, category, source, status, certainty, tag, grade, evidence, before, after and near.',
  'cli.filterTime': '“{value}” is no time. Write time=2025, time=2025-10 or time=2025-10-26/2025-11-01.',
  'cli.filterMap': '“{value}” is no part of the map. Write west, south, east, north in degrees: map=120,20,150,46.',
  'cli.written': '{count, number} of {all, plural, one {# event} other {# events}} written to “{fileName}”.',
  'cli.nothingPasses':
    '{all, plural, one {The only event does not pass the filters} other {None of the # events passes the filters}}: nothing was written.',
  'cli.losses': '{format} cannot hold:',
  'cli.unread': '{count, plural, one {# event} other {# events}} could not be read:',
  'cli.unexpected': 'Something went wrong inside Chronotope ({detail}). No file was changed.',
  'cli.format': 'Format: {format}',
  'cli.counts':
    '{events, plural, one {# event} other {# events}} ({undated, number} undated, {unplaced, number} unplaced), {places, plural, one {# place} other {# places}}; {rejected, plural, one {# record} other {# records}} left out',
  'cli.time': 'Time: {extent}',
  'cli.noTime': 'Time: no event is dated',
  'cli.map': 'Map (west, south, east, north): {extent}',
  'cli.noMap': 'Map: no place has coordinates',
  'cli.error': 'error: {text}',
  'cli.warning': 'warning: {text}',
  'cli.valid': 'Nothing is wrong with it.',
} as const;
