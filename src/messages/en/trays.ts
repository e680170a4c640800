/** Messages in English: the trays of events that lack a date or a place. */
export const englishTrays = {
  'trays.undated': 'Undated {count, number}',
  'trays.unplaced': 'Unplaced {count, number}',
  'trays.listUndated': 'Undated events',
  'trays.listUnplaced': 'Unplaced events',
  'trays.hintUndated': 'Drag an event onto the timeline to give it the date there.',
  'trays.hintUnplaced': 'Drag an event onto the map to put it there.',
  'trays.filteredUndated':
    '{count, plural, one {# of them is} other {# of them are}} hidden elsewhere: no undated event passes the brush.',
  'trays.filteredUnplaced':
    '{count, plural, one {# of them is} other {# of them are}} hidden elsewhere: only what the map shows passes.',
  'trays.emptyUndated': 'Every event that passes the filters has a date.',
  'trays.emptyUnplaced': 'Every event that passes the filters has a place on the map.',
  'trays.setDate': 'Set date…',
  'trays.keys.move': 'Event above or below',
  'trays.keys.open': 'Set the date, or put the event on the map',
  'trays.dateHere': 'Date: {date}',
} as const;
