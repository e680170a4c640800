/** Messages in English: files of other programs. */
export const englishInterchange = {
  'foreign.untitled': 'Untitled',
  'problem.notFeature': 'This is no feature of GeoJSON; it was left out.',
  'problem.notSlide': 'This is no slide; it was left out.',
  'problem.otherCrs':
    'The file has coordinates in another system than degrees (WGS 84): its events have no place. Save it in WGS 84 (EPSG:4326) in the program that made it.',
  'problem.shapesLeftOut':
    '{count, plural, one {A part of its geometry was} other {# parts of its geometry were}} left out: no point, line or area on the globe, or one too many.',
  'problem.whenEnclosed':
    'It has several timespans; it stands from the first begin to the last end, and its note names them all.',
  'problem.textCut': 'This text is longer than a record holds; its end was left out.',
  'problem.tooManyEvents':
    'The file holds {more, number} more than {limit, number} events, the most that are read of a file of another program. Split it into smaller ones.',
} as const;
