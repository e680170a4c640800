/** Messages in English: what stands on pictures, and what is told of them. */
export const englishPaper = {
  'paper.page': '{page, number} of {of, number}',
  'paper.sources': '{count, plural, one {# source} other {# sources}}',
  'paper.sourcesOn': '{count, plural, one {# source} other {# sources}}, continued',
  'paper.legend.solid': 'throughout',
  'paper.legend.hatched': 'some time within',
  'paper.legend.deadline': 'by then',
  'paper.legend.ring': 'events at one place',
  'paper.boundaries': 'Borders as they are administered, 2018; contested areas hatched',
  'paper.legend.density': 'how many at a time',
  'paper.beside': '{name}: {value}',
  'paper.figures': '{name} ({unit}), {year}',
  'paper.filters': 'Only: {filters}',
  'paper.filterMap':
    'Placed between {south, number}° and {north, number}° of latitude, {west, number}° and {east, number}° of longitude',
  'paper.legend.flow': '{goods}: {kinds}',
  'paper.legend.goods': '{count, number} kinds of goods',
  'paper.origin': 'From {fileName}',
  'paper.written':
    '{events, plural, one {# event} other {# events}} on {pages, plural, one {# page} other {# pages}} in “{fileName}”.',
  'paper.missing':
    'No font has {count, plural, one {this letter} other {these letters}}, and a box stands for each: {letters}',
  'page.written':
    '{events, plural, one {# event} other {# events}} in “{fileName}”, which any browser opens from the disk.',
  'cli.pictureTarget': 'Into which file? “export” needs --to with its name.',
  'cli.noPicture': 'The name “{fileName}” does not say which picture to make. It ends in one of these: {formats}.',
  'cli.dotsPerInch': 'The option --dpi takes a number of dots an inch, 36 to 300.',
  'paper.steps': '{count, plural, one {# step} other {# steps}}',
  'paper.hiddenSteps': '{count, plural, one {# hidden step is} other {# hidden steps are}} left out',
  'paper.handoutWritten':
    '{steps, plural, one {# step} other {# steps}} on {pages, plural, one {# page} other {# pages}} in “{fileName}”.',
  'cli.noView':
    'There is no view “{id}” in this file. {count, plural, =0 {It has none with a name.} other {It has these: {ids}.}}',
  'cli.noStory':
    'There is no story “{id}” in this file. {count, plural, =0 {It has none.} other {It has these: {ids}.}}',
  'cli.handoutIsPdf':
    'A story is drawn as a handout, which is a PDF: give --to a name that ends in .pdf, or in .html for a page that tells it.',
  'cli.notesOfStory': 'The option --without-notes goes with --story, whose handout it is about.',
  'cli.noSteps': 'This story has no step to show: nothing was written.',
  'cli.notTogether': 'The options {option} and {other} do not go together.',
  'command.savePicture': 'Save a picture…',
  'picture.title': 'Save a picture',
  'picture.about':
    'What the window shows now, with its time, its part of the map, filters and lanes: {count, plural, one {# event passes} other {# events pass}}.',
  'picture.format': 'Format',
  'picture.format.pdf': 'PDF: pages, text stays text',
  'picture.format.svg': 'SVG: one sheet, text stays text',
  'picture.format.png': 'PNG: one sheet, 300 dots an inch',
  'picture.shows': 'What is drawn',
  'picture.shows.both': 'Map and timeline',
  'picture.shows.map': 'Map',
  'picture.shows.timeline': 'Timeline',
  'picture.paper': 'Paper',
  'picture.paper.a4': 'A4',
  'picture.paper.a3': 'A3',
  'picture.paper.letter': 'Letter',
  'picture.paper.slide': 'Slide, 16:9',
  'picture.save': 'Save…',
  'picture.drawing': 'Drawing…',
  'picture.stop': 'Stop',
  'picture.saved': 'The picture was saved.',
  'problem.pictureStopped': 'The picture was not drawn to its end; nothing was saved.',
} as const;
