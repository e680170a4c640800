/** What the crowd's events are called, in both languages, category by category. `{place}` and `{topic}` stand for words. */

/** @typedef {{ readonly en: string, readonly fr: string }} Words */

/** @type {readonly { id: string, name: Words, share: number, titles: readonly Words[] }[]} */
export const crowdCategories = [
  {
    id: 'diplomacy',
    name: { en: 'Diplomacy', fr: 'Diplomatie' },
    share: 22,
    titles: [
      { en: 'Leaders meet in {place}', fr: 'Rencontre de dirigeants, {place}' },
      { en: 'Talks on {topic} resume in {place}', fr: 'Reprise des entretiens sur {topic}, {place}' },
      {
        en: 'Foreign ministers speak by telephone about {topic}',
        fr: 'Entretien téléphonique des ministres sur {topic}',
      },
      { en: 'Joint statement on {topic}', fr: 'Déclaration commune sur {topic}' },
    ],
  },
  {
    id: 'trade',
    name: { en: 'Trade', fr: 'Commerce' },
    share: 20,
    titles: [
      { en: 'New tariffs on {topic} take effect', fr: 'Entrée en vigueur de droits de douane sur {topic}' },
      {
        en: '{place} announces a truce in the dispute over {topic}',
        fr: '{place} : trêve dans le différend sur {topic}',
      },
      { en: 'Imports of {topic} fall for the third month', fr: 'Troisième mois de baisse des importations : {topic}' },
    ],
  },
  {
    id: 'supply',
    name: { en: 'Supply', fr: 'Offre' },
    share: 16,
    titles: [
      { en: 'First shipment of {topic} leaves {place}', fr: 'Premier envoi : {topic}, {place}' },
      { en: 'Plant in {place} stops the production of {topic}', fr: 'Arrêt de la production : {topic}, {place}' },
      { en: 'Prices of {topic} double within a week', fr: 'Les prix doublent en une semaine : {topic}' },
    ],
  },
  {
    id: 'export-control',
    name: { en: 'Export controls', fr: 'Contrôles' },
    share: 13,
    titles: [
      { en: 'Licences are required for the export of {topic}', fr: 'Licences exigées à l’exportation : {topic}' },
      { en: 'Controls on {topic} are suspended for a year', fr: 'Contrôles suspendus pour un an : {topic}' },
    ],
  },
  {
    id: 'defence',
    name: { en: 'Defence', fr: 'Défense' },
    share: 11,
    titles: [
      { en: 'Joint exercise near {place}', fr: 'Exercice conjoint, {place}' },
      {
        en: 'Defence ministers inspect the fleet in {place}',
        fr: 'Les ministres de la Défense inspectent la flotte, {place}',
      },
    ],
  },
  {
    id: 'minerals',
    name: { en: 'Minerals deals', fr: 'Accords miniers' },
    share: 9,
    titles: [
      { en: 'Framework on {topic} signed in {place}', fr: 'Signature d’un accord-cadre : {topic}, {place}' },
      {
        en: 'Mining company in {place} sells its stake in {topic}',
        fr: 'Une société minière cède ses parts : {topic}, {place}',
      },
    ],
  },
  {
    id: 'law',
    name: { en: 'Law', fr: 'Droit' },
    share: 6,
    titles: [
      { en: 'Court in {place} rules on {topic}', fr: 'Décision de justice sur {topic}, {place}' },
      { en: 'Act on {topic} comes into force', fr: 'Entrée en vigueur de la loi sur {topic}' },
    ],
  },
  {
    id: 'outlook',
    name: { en: 'Outlook', fr: 'Perspectives' },
    share: 3,
    titles: [{ en: 'Forecast for {topic} until 2035', fr: 'Prévisions jusqu’en 2035 : {topic}' }],
  },
];

/** @type {readonly Words[]} */
export const crowdTopics = [
  { en: 'rare earths', fr: 'les terres rares' },
  { en: 'permanent magnets', fr: 'les aimants permanents' },
  { en: 'gallium and germanium', fr: 'le gallium et le germanium' },
  { en: 'steel and aluminium', fr: 'l’acier et l’aluminium' },
  { en: 'semiconductors', fr: 'les semi-conducteurs' },
  { en: 'shipbuilding', fr: 'la construction navale' },
  { en: 'lithium hydroxide', fr: 'l’hydroxyde de lithium' },
  { en: 'the strait', fr: 'le détroit' },
  { en: 'soybeans', fr: 'le soja' },
  { en: 'antimony', fr: 'l’antimoine' },
  { en: 'battery cells', fr: 'les cellules de batterie' },
  { en: 'port fees', fr: 'les redevances portuaires' },
];

const families = [
  'Arai',
  'Bell',
  'Costa',
  'Duval',
  'Eriksen',
  'Farah',
  'Gupta',
  'Huang',
  'Ito',
  'Jansen',
  'Kim',
  'Lopez',
];
const givenNames = ['Ada', 'Bruno', 'Chiara', 'Daniel', 'Emi', 'Felix'];

/** Persons who do not exist, those in the news first. */
export const crowdActors = givenNames.flatMap((given) =>
  families.map((family) => {
    const name = `${given} ${family}`;
    return { id: name.toLowerCase().replace(' ', '-'), name: { en: name, fr: name }, kind: 'person' };
  }),
);
