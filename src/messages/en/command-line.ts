/** Messages in English: what the command line says. */
export const englishCommandLine = {
  'cli.help': `chronotope: events of a file, without a window

  chronotope inspect FILE [--json]     what a file holds: events, dates, places, problems
  chronotope validate FILE [--json]    everything that is wrong with a file

FILE is anything that Chronotope opens: a dataset (JSON), a project (GeoPackage), a table (CSV, TSV).

  --json               the answer as JSON
  --date-order ORDER   how a table writes dates in numbers: dmy, mdy or ymd; else as the table tells
  --lang LANGUAGE      en or fr; else that of the system (LANG)
  --version, --help

Exit codes
  0   all was read
  1   records were left out; for validate: something is wrong, be it only a warning
  2   nothing could be done: the file cannot be used, or the command was not understood`,
  'cli.seeHelp': 'Try “chronotope --help”.',
  'cli.unknownCommand': 'There is no command “{command}”.',
  'cli.unknownOption': 'There is no option {option}.',
  'cli.optionValue': 'The option {option} needs a value.',
  'cli.optionWithoutValue': 'The option {option} takes no value.',
  'cli.choice': 'The option {option} takes one of these: {choices}.',
  'cli.fileMissing': 'Which file? “{command}” needs one.',
  'cli.tooMany': '“{text}” is one file too many.',
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
