/** Messages in English: files of other programs. */
export const englishInterchange = {
  'foreign.untitled': 'Untitled',
  'problem.notFeature': 'This is no feature of GeoJSON; it was left out.',
  'problem.notXml':
    '“{fileName}” cannot be read: its XML breaks off at line {line, number}, column {column, number}. Correct it there, or fetch it again.',
  'problem.xmlTooDeep': '“{fileName}” nests elements more than {limit, number} deep. No map or timeline does.',
  'problem.xmlEntities':
    '“{fileName}” declares entities of its own, which Chronotope does not expand: they can be made to fill a machine’s memory. Save it without a document type.',
  'problem.lineThinned':
    'Its line has {count, number} positions, more than a place holds: every {step, plural, =2 {second} =3 {third} other {#th}} was kept.',
  'problem.linksNotFollowed':
    '{count, plural, one {A link to another file or an overlay was} other {# links to other files or overlays were}} left out: nothing that a file points to is fetched.',
  'problem.zipDamaged':
    'The archive “{fileName}” is damaged, or holds paths that lead out of it. Fetch or copy it again.',
  'problem.zipTooLarge':
    'The archive “{fileName}” holds more than {limit, number} MB, or too many files, unpacked. Unpack it, and open what is in it.',
  'problem.zipWithoutMap': '“{fileName}” is an archive without a map (KML) in it.',
  'problem.linesLeftOut':
    '{count, plural, one {A line that follows no rule was} other {# lines that follow no rule were}} left out.',
  'problem.tasksLeftOut':
    '{count, plural, one {A task or journal entry was} other {# tasks and journal entries were}} left out: they are no events.',
  'problem.unknownZone': 'Nobody knows the time zone “{zone}”: the time counts as UTC.',
  'problem.ruleNotRead': 'By its rule it comes again in a way that is not expanded: only its first time is told.',
  'problem.recurrenceCut':
    'It comes again without end, or for very long: {count, plural, one {only its first time is} other {its first # times are}} told, {years, number} years at most.',
  'problem.notGdelt':
    'This row has {cells, plural, one {# cell} other {# cells}}; a row of GDELT has 58 or 61. It was left out.',
  'problem.otherSpreadsheet':
    '“{fileName}” is a spreadsheet of another kind than XLSX. Save it as XLSX or CSV in the program that made it, and open it again.',
  'problem.notRecord': 'This is no record; it was left out.',
  'problem.noWorkbook':
    '“{fileName}” is no workbook (XLSX), or has no sheet. Save it as XLSX or CSV in the program that made it.',
  'problem.viewsLeftOut':
    '{count, plural, one {A layer that is a view was} other {# layers that are views were}} left out: only tables are read.',
  'problem.layersNotListed':
    '“{fileName}” does not list its layers in tables, as a GeoPackage does. Save it anew in the program that made it.',
  'problem.layersTooLarge':
    'The layers of “{fileName}” have more than {limit, number} MB in all. Split it into smaller ones.',
  'problem.parquetDamaged':
    '“{fileName}” is damaged, or packed in a way that Chronotope does not unpack. Fetch or copy it again.',
  'problem.parquetTooLarge':
    '“{fileName}” holds more than {limit, number} MB unpacked, or too many rows. Split it into smaller ones.',
  'problem.notSlide': 'This is no slide; it was left out.',
  'problem.otherCrs':
    'The file has coordinates in another system than degrees (WGS 84): its events have no place. Save it in WGS 84 (EPSG:4326) in the program that made it.',
  'problem.shapesLeftOut':
    '{count, plural, one {A part of its geometry was} other {# parts of its geometry were}} left out: no point, line or area on the globe, or one too many.',
  'problem.whenEnclosed':
    'It has several timespans; it stands from the first begin to the last end, and its note names them all.',
  'problem.valuesLeftOut':
    '{count, plural, one {A value of another field was} other {# values of other fields were}} left out of the summary, or cut: a record within the record, a long list, a long text.',
  'problem.namesLeftOut':
    '{count, plural, one {A tag or an actor was} other {# tags or actors were}} left out: an event has {limit, number} of each at most.',
  'problem.textCut': 'This text is longer than a record holds; its end was left out.',
  'problem.tooManyEvents':
    'The file holds {more, number} more than {limit, number} events, the most that are read of a file of another program. Split it into smaller ones.',
} as const;
