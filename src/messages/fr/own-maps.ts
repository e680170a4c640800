import type { englishOwnMaps } from '../en/own-maps.ts';

/** Messages in French: maps that a person lays on the basemap. */
export const frenchOwnMaps: Readonly<Record<keyof typeof englishOwnMaps, string>> = {
  'ownMaps.title': 'Vos cartes',
  'ownMaps.add': 'Ajouter une carte…',
  'ownMaps.none':
    'Une carte à vous (PMTiles, MBTiles, GeoJSON) se pose sur le fond de carte, sous les événements et les noms.',
  'ownMaps.fit': 'Montrer où elle est : {name}',
  'ownMaps.remove': 'Retirer : {name}. Le fichier reste.',
  'ownMaps.notHere': 'Cette carte n’a pas été ouverte sur cette machine. Ajoutez-la avec « Ajouter une carte ».',
  'ownMaps.partly': 'Des parties de « {name} » sont illisibles : {reason}',
  'problem.mapMissing':
    '« {fileName} » n’est plus là. Remettez le fichier à sa place, ou retirez la carte de la liste et ajoutez-la depuis son nouvel emplacement.',
  'problem.mapNotMap':
    '« {fileName} » n’est pas une carte que l’on peut dessiner. Les fichiers PMTiles (version 3), MBTiles et GeoJSON le sont.',
  'problem.mapTileUndrawn': 'Une tuile est endommagée, ou est une image de plus de 4 096 pixels de côté.',
  'problem.mapDamaged': '« {fileName} » est endommagé ou copié en partie. Récupérez-le ou copiez-le de nouveau.',
  'problem.mapEmpty':
    '« {fileName} » ne contient rien que l’on puisse dessiner sur une carte. Ses coordonnées doivent être en degrés.',
  'problem.mapTilesUnknown':
    'Les tuiles de « {fileName} » sont d’un genre que l’on ne peut pas dessiner. Images (PNG, JPEG, WebP, AVIF) et tuiles vectorielles (MVT) le peuvent, telles quelles ou comprimées par gzip.',
  'problem.mapTooLarge':
    '« {fileName} » pèse {megabytes, number} Mo ; une carte GeoJSON peut peser jusqu’à {limit, number} Mo. Faites-en un fichier PMTiles.',
  'problem.databaseNotMap':
    '« {fileName} » est une base de données sans table de tuiles. Les fichiers MBTiles en ont une.',
  'problem.noSuchMap': 'Cette carte n’est plus dans la liste. Ajoutez-la de nouveau.',
};
