/** Messages in English: what is wrong in a file or request. */
export const englishProblems = {
  'problem.noSuchCall':
    'The window asked for something that this version of Chronotope does not know. Reload the window.',
  'problem.onlyRead': 'This page carries its data with it, and can only be read.',
  'problem.badRequest': 'The window sent something that could not be read. Reload the window.',
  'problem.noSession':
    'The address that Chronotope prints when it starts lets in one tab, once. Go on in that tab, or start Chronotope again and open the new address.',
  'problem.hostGone': 'Chronotope does not answer any more. Start it again and open the new address.',
  'problem.hostAnswer': 'Chronotope gave no usable answer ({status}). Reload the window.',
  'problem.receivedTooLarge':
    '“{fileName}” is larger than {megabytes} MB, the most that can be handed over here. Start Chronotope with the file’s path instead.',
  'problem.receivedNotKept':
    '“{fileName}” could not be written to the app’s data folder ({reason}). Free some space and try again.',
  'problem.date':
    '“{text}” is not a date that Chronotope can read. Write 2025-10-28, 2025-10 or 2025, or another form of EDTF (ISO 8601-2).',
  'problem.dateYears': '“{text}” lies outside the years −9999 to 9999, which is as far as Chronotope reaches.',
  'problem.dateReversed': '“{text}” ends before it starts. Write the earlier date first.',
  'problem.fileMissing':
    '“{fileName}” is not there. Look whether it was moved or renamed, and open it from its new place.',
  'problem.fileIsFolder': '“{fileName}” is a folder. Choose a dataset file inside it.',
  'problem.fileIsDevice': '“{fileName}” is not a plain file. Copy its content into a file and open that.',
  'problem.fileEmpty': '“{fileName}” is empty: there is nothing in it to open.',
  'problem.fileTooLarge':
    '“{fileName}” has {megabytes} MB; Chronotope reads files of up to {limit} MB. Split it into smaller ones.',
  'problem.fileUnreadable':
    '“{fileName}” cannot be read ({reason}). Look whether you may open it, or copy it to another folder.',
  'problem.fileNotDataset':
    '“{fileName}” is in no format that Chronotope opens. It opens its own datasets and projects, tables, and those of other programs that the documentation names.',
  'problem.fileEncoding':
    '“{fileName}” is a text, but not in UTF-8. Save it as UTF-8 in the program that made it, and open it again.',
  'problem.notMovedByHand':
    'This date says more than a day, a month or a year, and would not survive being moved by hand. Change it in the form: Enter, or a click.',
  'problem.annotationNowhere':
    'An annotation with neither a time nor a point of the map is shown nowhere. Give it a date or a point.',
  'problem.circleWithoutPoint':
    'A circle lies around a point of the map, and none is given. Give a point, or no radius.',
  'problem.stale': 'Another file has been opened since. Choose the event again.',
  'problem.noSuchBytes': 'The window asked for data that is not there. Reload the window.',
  'problem.preferencesNotKept':
    'Your choice holds until you close Chronotope, but it could not be kept ({reason}). Look whether the disk is full or the app’s data folder is write-protected.',
  'problem.engineStopped':
    'The part of Chronotope that reads files has stopped ({reason}). What is on screen stays; start Chronotope again to go on.',
  'problem.tooManyChosen':
    'These are {count, number} events. At most {limit, number} can be chosen at once; filters hold any number.',
  'problem.tooManyToCopy':
    'The list holds {count, number} events. At most {limit, number} can be copied at once: filter it first.',
  'problem.linkElsewhere':
    'The link leads to a view in {fileName} that is not in what is open. Open that file, then follow the link again.',
  'problem.notCopied': 'The clipboard did not take it. Click into the window and copy again.',
  'problem.engineRestarted':
    'The part of Chronotope that reads files has stopped ({reason}) and was started again. A file may be too large for this machine’s memory: open a smaller one.',
  'problem.unexpected': 'Something went wrong inside Chronotope ({detail}). What was open stays open.',
  'problem.missing': 'This is needed and is not there.',
  'problem.expected':
    '{expected, select, text {Text} number {A number} integer {A whole number} boolean {True or false} list {A list} object {A record} texts {A text for each language, as in \'{\' "en": "…" \'}\',} other {Something else}} was expected here; {found, select, nothing {there is nothing} text {there is a text} boolean {there is true or false} number {there is a number} fraction {there is a number with decimals} endless {there is a number too large to hold} list {there is a list} other {there is a record}}.',
  'problem.unknownField': 'The format has no field of this name; it was left out. Check how it is spelt.',
  'problem.emptyText': 'This text is empty.',
  'problem.tooLong': 'This text has more than {limit, plural, other {# characters}}, the most that fits here.',
  'problem.atLeast': 'This number is less than {limit, number}, the least that makes sense here.',
  'problem.atMost': 'This number is more than {limit, number}, the most that makes sense here.',
  'problem.language': 'This is not a language tag. Write en, fr, zh-Hans or the like.',
  'problem.country': 'This is not a country code. Write two capital letters, such as JP.',
  'problem.url': 'This is not a web address. It has to begin with https:// or http://, and holds no space.',
  'problem.reference': 'This names no record. Write its list and its id, such as events/summit.',
  'problem.grade': 'A grade is a reliability from A to F and a credibility from 1 to 6.',
  'problem.stance': 'A citation supports or disputes.',
  'problem.geometry':
    'This is no line or area. It takes a LineString, MultiLineString, Polygon or MultiPolygon of GeoJSON, of positions [lng, lat] on the globe and closed rings.',
  'problem.unknownId': 'Nothing in this file has the id “{id}”.',
  'problem.unknownTerm': '“{id}” is not in this file’s list; it is shown under this id.',
  'problem.duplicateId': 'The id “{id}” was used before in this list; the first one stays.',
  'problem.mapTwice': 'The map “{path}” was named before in this list; the first one stays.',
  'problem.timeZone': '“{text}” is not a time zone. Write a name such as Asia/Tokyo.',
  'problem.timeExtent': 'This needs a first and a last date, in this order.',
  'problem.mapExtent':
    'This extent encloses nothing. West is below 180, east lies up to 360 degrees east of it, south is below north.',
  'problem.more': '{count, plural, one {# more problem is} other {# more problems are}} not listed.',
  'problem.emptyFile': '“{fileName}” is empty. Chronotope opens its own dataset files (JSON, format 1).',
  'problem.notJson':
    '“{fileName}” cannot be read: its JSON breaks off at line {line, number}, column {column, number}. Correct it there and open it again.',
  'problem.truncated':
    '“{fileName}” ends before its data does, at line {line, number}, column {column, number}. Fetch or copy it again.',
  'problem.tooDeep': '“{fileName}” nests lists and records more than {limit, number} deep. No dataset does.',
  'problem.notDataset':
    'The JSON file “{fileName}” is not a Chronotope dataset: it does not say "format": "chronotope-dataset".',
  'problem.newerVersion':
    '“{fileName}” is in dataset format {version, number}; this Chronotope reads format {known, number}. Update Chronotope, then open it again.',
  'problem.version':
    '“{fileName}” does not say which dataset format it is in. Write "version": {known, number} and open it again.',
  'problem.noEvents':
    '“{fileName}” holds no event that can be shown: {events, plural, =0 {there is none in it} one {the only one has mistakes} other {all # have mistakes}}. It also holds {places, plural, =0 {no place} one {# place} other {# places}} and {sources, plural, =0 {no source} one {# source} other {# sources}}.',
} as const;
