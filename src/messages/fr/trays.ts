import type { englishTrays } from '../en/trays.ts';

/** Messages in French: the trays of events that lack a date or a place. */
export const frenchTrays: Readonly<Record<keyof typeof englishTrays, string>> = {
  'trays.undated': 'Sans date {count, number}',
  'trays.unplaced': 'Sans lieu {count, number}',
  'trays.listUndated': 'Événements sans date',
  'trays.listUnplaced': 'Événements sans lieu',
  'trays.hintUndated': 'Glissez un événement sur la chronologie pour lui donner la date qui s’y trouve.',
  'trays.hintUnplaced': 'Glissez un événement sur la carte pour l’y placer.',
  'trays.filteredUndated':
    '{count, plural, one {# d’entre eux est caché} other {# d’entre eux sont cachés}} ailleurs\u202f: un événement sans date n’est jamais dans l’intervalle choisi.',
  'trays.filteredUnplaced':
    '{count, plural, one {# d’entre eux est caché} other {# d’entre eux sont cachés}} ailleurs\u202f: le filtre ne garde que ce que montre la carte.',
  'trays.inBoth':
    '{count, plural, one {# d’entre eux n’a ni date ni lieu : il est dans les deux listes, et le bas de la fenêtre le compte à part.} other {# d’entre eux n’ont ni date ni lieu : ils sont dans les deux listes, et le bas de la fenêtre les compte à part.}}',
  'trays.emptyUndated': 'Chaque événement qui passe les filtres a une date.',
  'trays.emptyUnplaced': 'Chaque événement qui passe les filtres a un lieu sur la carte.',
  'trays.setDate': 'Fixer la date…',
  'trays.putOnMap': 'Placer sur la carte…',
  'trays.newPlaceHere': 'Nouveau lieu ici',
  'trays.placeHere': 'Lieu\u202f: {place}',
  'trays.whereIs': 'Où est «\u202f{title}\u202f»\u202f?',
  'trays.place': 'Lieu',
  'trays.noSuchPlace': 'Aucun lieu de ce nom\u202f: cliquez où il est.',
  'trays.makePlace': 'Nouveau lieu «\u202f{name}\u202f»',
  'trays.put': 'Placer là',
  'trays.knownPlace': 'Ce lieu est sur la carte.',
  'trays.pointOrName':
    'Choisissez un lieu par son nom, ou cliquez où il est. Au clavier\u202f: sur la carte, flèches et Entrée.',
  'trays.nameIt': 'Nommez le lieu qui est là.',
  'trays.newPlace': 'Un nouveau lieu de ce nom est créé à l’épingle.',
  'trays.givePoint': 'Ce lieu reçoit le point de l’épingle.',
  'trays.keys.move': 'Événement au-dessus ou au-dessous',
  'trays.keys.open': 'Fixer la date, ou placer l’événement sur la carte',
  'trays.dateHere': 'Date\u202f: {date}',
};
