/** Messages in French: what is told of a table that is imported, and of its rows. */
export const frenchTables = {
  'problem.tableNotText':
    '« {fileName} » n’est pas un texte, quoi qu’en dise son nom. Enregistrez le tableau au format CSV dans le programme d’origine, puis ouvrez ce fichier.',
  'problem.tableWithoutRows': '« {fileName} » n’a aucune ligne qui puisse être un événement.',
  'problem.noImport': 'Cet import est terminé. Rouvrez le fichier pour l’importer.',
  'problem.importStale':
    'Ce qui est ouvert a changé depuis la lecture du tableau. Revenez par « Changer les colonnes » et relisez le tableau.',
  'problem.dateOrderAsked':
    'Des dates comme 04/05/2025 dans ce tableau se lisent de deux façons. Dites d’abord si le jour ou le mois vient en premier.',
  'table.openQuote':
    'Un guillemet est ouvert dans cette ligne et jamais fermé. Fermez-le ou retirez-le ; les lignes suivantes ont été lues.',
  'table.strayQuote': 'Un guillemet est fermé avant la fin de sa cellule ; la suite a été gardée telle quelle.',
  'table.longRow':
    'Cette ligne a plus d’un million de caractères : il manque peut-être un guillemet ou une fin de ligne.',
  'table.emptyRow': 'Cette ligne ne dit rien.',
  'table.cellsBeyond':
    'La ligne a {found, number} cellules alors que le tableau a {expected, number} colonnes : le reste a été laissé de côté.',
  'table.cellsMissing':
    'La ligne a {found, number} cellules alors que le tableau a {expected, number} colonnes : le reste est considéré comme vide.',
  'table.badBytes': 'Il y a ici des octets qui ne sont pas des lettres dans cet encodage.',
  'table.noTitle': 'Il n’y a pas de titre, ni de quoi en faire un.',
  'table.titleMade': 'Il n’y a pas de titre : il a été fait de ce que dit le reste de la ligne.',
  'table.noYear': 'Il n’y a pas d’année.',
  'table.noSuchDay': 'Le jour « {text} » n’existe pas.',
  'table.yearGuessed': 'L’année {year} a été comprise comme {full}.',
  'table.dayAndMonthSwapped': 'Lu dans l’ordre inverse du reste du tableau : le mois {month, number} n’existe pas.',
  'table.timeNotRead': 'Ce n’est pas une heure lisible, comme 14:30 ; le jour a été gardé.',
  'table.pointNotRead': 'Ce ne sont pas une latitude et une longitude lisibles, comme 35,6895 et 139,6917.',
  'table.pointOutOfRange': 'Ce point n’existe pas : les latitudes vont de −90 à 90, les longitudes de −180 à 180.',
  'table.pointSwapped': 'Cette latitude n’existe pas. Latitude et longitude sont peut-être inversées.',
  'table.halfPoint': 'Il n’y a que la latitude ou que la longitude ; elle a été laissée de côté.',
  'table.namesakes':
    '{count, plural, one {# lieu peut être visé} other {# lieux peuvent être visés}} : {places}{more, plural, =0 {} one { et # autre} other { et # autres}}. {which, select, chosen {Celui que vous avez choisi} largest {Le plus grand} other {Le premier}} a été pris{rows, plural, =1 {} one {} other { dans # lignes}}.',
  'table.otherName':
    '« {name} » est un autre nom de {place}, qui a été pris{rows, plural, =1 {} one {} other { dans # lignes}}.',
  'table.notInArea':
    'Aucun lieu du nom de « {name} » n’est connu dans « {area} » : {place} a été pris{rows, plural, =1 {} one {} other { dans # lignes}}.',
  'table.areaNotKnown':
    '« {area} » n’est pas connu comme pays : {place} a été pris d’après son seul nom{rows, plural, =1 {} one {} other { dans # lignes}}.',
  'table.placeNear': 'Le lieu de ce nom dans le projet a été pris, à {km, number} km de là.',
  'table.idTaken': 'Un autre événement a cet identifiant : il en a reçu un autre.',
  'table.importance': 'L’importance est un nombre entier de 1 à 5 ; 3 a été pris.',
  'table.tooManyCategories':
    'Il y a plus de {count, number} catégories dans ce tableau : celle-ci a été laissée de côté. Choisissez une autre colonne.',
  'table.undated': 'Il est gardé sans date.',
  'table.unplaced': 'Il est gardé sans lieu sur la carte.',
  'table.sameAsLine':
    'C’est probablement le même événement qu’à la ligne {line, number} : même titre, même jour, même lieu.',
  'table.sameAsEvent': 'Il est probablement déjà dans le projet : même titre, même jour, même lieu.',
  'table.count.rows': 'Lignes lues',
  'table.count.accepted': 'Acceptées telles quelles',
  'table.count.repaired': 'Réparées',
  'table.count.trays': 'Gardées sans date ou sans lieu',
  'table.count.rejected': 'Rejetées',
  'table.count.duplicates': 'Doublons probables parmi celles qui sont gardées',
  'table.count.undated': 'Gardées sans date',
  'table.count.unplaced': 'Gardées sans lieu sur la carte',
  'table.count.placedByName': 'Placées par le seul nom de leur lieu',
  'table.count.unclearNames': 'Noms de lieux qui peuvent en viser d’autres',
  'table.column.line': 'Ligne',
  'table.column.result': 'Résultat',
  'table.column.field': 'Colonne',
  'table.column.before': 'Avant',
  'table.column.after': 'Après',
  'table.column.reason': 'Raison',
  'table.result.accepted': 'acceptée',
  'table.result.repaired': 'réparée',
  'table.result.trays': 'gardée, incomplète',
  'table.result.rejected': 'rejetée',
  'table.result.duplicate': 'doublon probable',
  'table.result.unclear': 'nom ambigu',
} as const;
