/** Messages in English: maps that a person lays on the basemap. */
export const englishOwnMaps = {
  'ownMaps.title': 'Own maps',
  'ownMaps.add': 'Add a map…',
  'ownMaps.none': 'A map of your own (PMTiles, MBTiles, GeoJSON) lies on the basemap, under events and names.',
  'ownMaps.fit': 'Show where it is: {name}',
  'ownMaps.remove': 'Remove: {name}. The file stays.',
  'ownMaps.notHere': 'This map has not been opened on this machine. Add it with “Add a map”.',
  'ownMaps.partly': 'Parts of “{name}” cannot be read: {reason}',
  'problem.mapMissing':
    '“{fileName}” is not there any more. Put it back, or remove it from the list and add it from its new place.',
  'problem.mapNotMap': '“{fileName}” is no map that can be drawn. PMTiles (version 3), MBTiles and GeoJSON files can.',
  'problem.mapTileUndrawn': 'A tile is damaged, or is a picture of more than 4,096 pixels a side.',
  'problem.mapDamaged': '“{fileName}” is damaged or was copied in part. Fetch or copy it again.',
  'problem.mapEmpty': '“{fileName}” holds nothing that can be drawn on a map. Its coordinates have to be degrees.',
  'problem.mapTilesUnknown':
    'The tiles of “{fileName}” are of a kind that cannot be drawn. Pictures (PNG, JPEG, WebP, AVIF) and vector tiles (MVT) can, plain or packed with gzip.',
  'problem.mapTooLarge':
    '“{fileName}” has {megabytes, number} MB; GeoJSON maps of up to {limit, number} MB can be drawn. Make a PMTiles file of it.',
  'problem.databaseNotMap': '“{fileName}” is a database without a table of map tiles. MBTiles files have one.',
  'problem.noSuchMap': 'This map is not on the list any more. Add it again.',
} as const;
