// @ts-check

/**
 * Seas and a few islets. No package that this program reads has them, so the
 * names are the usual ones in each language and the positions are ours: where a
 * label sits well (check-basemap.mjs holds every sea to open water).
 *
 * Dual names: where coastal states have brought two names of one water before
 * the United Nations' conferences on geographical names, and for islets that
 * more than one state claims under its own name, both names stand side by side.
 *
 * @typedef {"sea" | "island"} WaterKind
 * @typedef {readonly [kind: WaterKind, minZoom: number, lng: number, lat: number, en: string, fr: string]} Water
 * @type {readonly Water[]}
 */
export const WATERS = [
  ['sea', 1, -160, 28, 'North Pacific Ocean', 'Océan Pacifique Nord'],
  ['sea', 1, -128, -30, 'South Pacific Ocean', 'Océan Pacifique Sud'],
  ['sea', 1, -42, 30, 'North Atlantic Ocean', 'Océan Atlantique Nord'],
  ['sea', 1, -14, -28, 'South Atlantic Ocean', 'Océan Atlantique Sud'],
  ['sea', 1, 78, -22, 'Indian Ocean', 'Océan Indien'],
  ['sea', 2, -155, 79, 'Arctic Ocean', 'Océan Arctique'],
  ['sea', 2, 60, -60, 'Southern Ocean', 'Océan Austral'],

  ['sea', 3, 134.5, 39.8, 'Sea of Japan / East Sea', 'Mer du Japon / Mer de l’Est'],
  ['sea', 3, 123.4, 35.8, 'Yellow Sea', 'Mer Jaune'],
  ['sea', 3, 125.2, 29.6, 'East China Sea', 'Mer de Chine orientale'],
  ['sea', 3, 114.2, 13.4, 'South China Sea', 'Mer de Chine méridionale'],
  ['sea', 3, 133, 18, 'Philippine Sea', 'Mer des Philippines'],
  ['sea', 3, 150, 54, 'Sea of Okhotsk', 'Mer d’Okhotsk'],
  ['sea', 3, -178, 57.5, 'Bering Sea', 'Mer de Béring'],
  ['sea', 5, 119.6, 38.6, 'Bohai Sea', 'Mer de Bohai'],
  ['sea', 5, 119.5, 24.4, 'Taiwan Strait', 'Détroit de Taïwan'],
  ['sea', 6, 121.2, 20.2, 'Luzon Strait', 'Détroit de Luçon'],
  ['sea', 5, 107.8, 19.8, 'Gulf of Tonkin', 'Golfe du Tonkin'],
  ['sea', 4, 101.5, 9.7, 'Gulf of Thailand', 'Golfe de Thaïlande'],
  ['sea', 5, 119.8, 8.6, 'Sulu Sea', 'Mer de Sulu'],
  ['sea', 4, 122, 3.2, 'Celebes Sea', 'Mer de Célèbes'],
  ['sea', 4, 112, -5, 'Java Sea', 'Mer de Java'],
  ['sea', 4, 126.5, -6, 'Banda Sea', 'Mer de Banda'],
  ['sea', 4, 127, -11.3, 'Timor Sea', 'Mer de Timor'],
  ['sea', 4, 134.5, -9.3, 'Arafura Sea', 'Mer d’Arafura'],
  ['sea', 3, 155, -17, 'Coral Sea', 'Mer de Corail'],
  ['sea', 3, 160, -38, 'Tasman Sea', 'Mer de Tasman'],
  ['sea', 4, 131, -34.2, 'Great Australian Bight', 'Grande Baie australienne'],

  ['sea', 3, 88, 14, 'Bay of Bengal', 'Golfe du Bengale'],
  ['sea', 4, 96, 10.5, 'Andaman Sea', 'Mer d’Andaman'],
  ['sea', 5, 99.6, 4.2, 'Strait of Malacca', 'Détroit de Malacca'],
  ['sea', 3, 64, 15, 'Arabian Sea', 'Mer d’Arabie'],
  ['sea', 4, 51.6, 26.9, 'Persian Gulf / Arabian Gulf', 'Golfe Persique / Golfe Arabique'],
  ['sea', 5, 58.8, 24.7, 'Gulf of Oman', 'Golfe d’Oman'],
  ['sea', 4, 48, 12.3, 'Gulf of Aden', 'Golfe d’Aden'],
  ['sea', 4, 38, 20.5, 'Red Sea', 'Mer Rouge'],
  ['sea', 4, 41.5, -18, 'Mozambique Channel', 'Canal du Mozambique'],
  ['sea', 4, 3, 2, 'Gulf of Guinea', 'Golfe de Guinée'],

  ['sea', 3, 18, 34.6, 'Mediterranean Sea', 'Mer Méditerranée'],
  ['sea', 5, 15.6, 43.1, 'Adriatic Sea', 'Mer Adriatique'],
  ['sea', 5, 25, 38.6, 'Aegean Sea', 'Mer Égée'],
  ['sea', 5, 18.8, 37.9, 'Ionian Sea', 'Mer Ionienne'],
  ['sea', 5, 12, 40, 'Tyrrhenian Sea', 'Mer Tyrrhénienne'],
  ['sea', 3, 34.5, 43.2, 'Black Sea', 'Mer Noire'],
  ['sea', 6, 36.6, 46.1, 'Sea of Azov', 'Mer d’Azov'],
  ['sea', 3, 51, 41.5, 'Caspian Sea', 'Mer Caspienne'],
  ['sea', 3, 3.5, 56, 'North Sea', 'Mer du Nord'],
  ['sea', 4, 19.6, 56.6, 'Baltic Sea', 'Mer Baltique'],
  ['sea', 5, 19.7, 62, 'Gulf of Bothnia', 'Golfe de Botnie'],
  ['sea', 4, -4.8, 45.3, 'Bay of Biscay', 'Golfe de Gascogne'],
  ['sea', 5, -2.3, 50.1, 'English Channel', 'La Manche'],
  ['sea', 6, -5, 53.8, 'Irish Sea', 'Mer d’Irlande'],

  ['sea', 3, 2, 67.5, 'Norwegian Sea', 'Mer de Norvège'],
  ['sea', 3, 40, 74.3, 'Barents Sea', 'Mer de Barents'],
  ['sea', 5, 37.6, 65.4, 'White Sea', 'Mer Blanche'],
  ['sea', 4, 68, 75, 'Kara Sea', 'Mer de Kara'],
  ['sea', 4, 125, 76, 'Laptev Sea', 'Mer des Laptev'],
  ['sea', 4, 162, 73.5, 'East Siberian Sea', 'Mer de Sibérie orientale'],
  ['sea', 4, -170, 69.5, 'Chukchi Sea', 'Mer des Tchouktches'],
  ['sea', 4, -140, 72, 'Beaufort Sea', 'Mer de Beaufort'],
  ['sea', 4, -6, 75.5, 'Greenland Sea', 'Mer du Groenland'],
  ['sea', 5, -28, 66.3, 'Denmark Strait', 'Détroit du Danemark'],
  ['sea', 5, -58, 65.5, 'Davis Strait', 'Détroit de Davis'],
  ['sea', 4, -66, 73.5, 'Baffin Bay', 'Baie de Baffin'],
  ['sea', 3, -85.5, 60, 'Hudson Bay', 'Baie d’Hudson'],
  ['sea', 3, -53, 58, 'Labrador Sea', 'Mer du Labrador'],
  ['sea', 4, -146, 57.5, 'Gulf of Alaska', 'Golfe d’Alaska'],
  ['sea', 5, -111.2, 26.9, 'Gulf of California', 'Golfe de Californie'],
  ['sea', 3, -91, 25, 'Gulf of Mexico', 'Golfe du Mexique'],
  ['sea', 3, -75, 15, 'Caribbean Sea', 'Mer des Caraïbes'],
  ['sea', 4, -42, -72, 'Weddell Sea', 'Mer de Weddell'],
  ['sea', 4, -175, -75, 'Ross Sea', 'Mer de Ross'],

  ['island', 6, 131.866, 37.242, 'Liancourt Rocks (Dokdo / Takeshima)', 'Rochers Liancourt (Dokdo / Takeshima)'],
  ['island', 6, 123.474, 25.745, 'Senkaku / Diaoyu Islands', 'Îles Senkaku / Diaoyu'],
  ['island', 6, 147, 44.4, 'Southern Kuril Islands / Northern Territories', 'Kouriles du Sud / Territoires du Nord'],
  ['island', 6, 111.8, 16.5, 'Paracel Islands (Xisha / Hoàng Sa)', 'Îles Paracels (Xisha / Hoàng Sa)'],
  [
    'island',
    6,
    114.3,
    10,
    'Spratly Islands (Nansha / Trường Sa / Kalayaan)',
    'Îles Spratleys (Nansha / Trường Sa / Kalayaan)',
  ],
];

/**
 * The waters, those shown from the lowest zooms first.
 * @returns {{ kind: WaterKind, rank: number, lng: number, lat: number, names: Record<string, string> }[]}
 */
export function waterLabels() {
  return WATERS.map(([kind, rank, lng, lat, en, fr]) => ({ kind, rank, lng, lat, names: { en, fr } })).sort(
    (a, b) => a.rank - b.rank,
  );
}
