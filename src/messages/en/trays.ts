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
  'trays.inBoth':
    '{count, plural, one {# of them lacks both a date and a place: it lies in both trays, and the status line counts it apart.} other {# of them lack both a date and a place: they lie in both trays, and the status line counts them apart.}}',
  'trays.emptyUndated': 'Every event that passes the filters has a date.',
  'trays.emptyUnplaced': 'Every event that passes the filters has a place on the map.',
  'trays.setDate': 'Set date…',
  'trays.putOnMap': 'Put on the map…',
  'trays.newPlaceHere': 'A new place here',
  'trays.placeHere': 'Place: {place}',
  'trays.whereIs': 'Where is “{title}”?',
  'trays.place': 'Place',
  'trays.noSuchPlace': 'No place of this name: click where it is.',
  'trays.makePlace': 'New place “{name}”',
  'trays.put': 'Put it there',
  'trays.knownPlace': 'This place is on the map.',
  'trays.pointOrName': 'Choose a place by its name, or click where it is. By keys: on the map, arrows and Enter.',
  'trays.nameIt': 'Name the place that is there.',
  'trays.newPlace': 'A new place of this name is made at the pin.',
  'trays.givePoint': 'This place gets the point of the pin.',
  'trays.keys.move': 'Event above or below',
  'trays.keys.open': 'Set the date, or put the event on the map',
  'trays.dateHere': 'Date: {date}',
} as const;
