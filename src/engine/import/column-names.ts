import type { ColumnRole } from '../../shared/table-import.ts';
import { foldText } from '../../kernels/fold-text.ts';

type Names = Readonly<Partial<Record<ColumnRole, string>>>;

/** What columns are called in English, folded; TimelineJS', ACLED's and Timesketch's own words among them. */
const englishNames: Names = {
  title: 'title, headline, name, event, event name, event title, label, subject, what, message',
  shortTitle: 'short title, short name',
  summary: 'summary, description, text, details, detail, abstract, content, body',
  when: 'when, date, dates, event date, date event, datetime, date time, timestamp, sqldate, edtf',
  start: 'start, start date, date start, begin, begin date, from, started, earliest, startdate',
  end: 'end, end date, date end, finish, to, until, ended, latest, enddate',
  year: 'year, start year',
  month: 'month, start month',
  day: 'day, start day',
  time: 'time, start time, hour',
  endYear: 'end year',
  endMonth: 'end month',
  endDay: 'end day',
  endTime: 'end time',
  lat: 'lat, latitude, decimallatitude, decimal latitude, lat dd, y',
  lng: 'lng, lon, long, longitude, decimallongitude, decimal longitude, lon dd, long dd, x',
  latLng: 'coordinates, coords, coordinate, lat lng, lat lon, lat long, latlng, latlon, gps, geo, wkt, point, position',
  place: 'place, location, city, town, venue, site, place name, where, locality, address',
  country: 'country, state, region, province, nation, country code, county, admin1',
  category: 'category, type, kind, group, class, theme, topic, event type, disorder type',
  status: 'status',
  certainty: 'certainty, confidence',
  importance: 'importance, priority, weight',
  actors:
    'actor, actors, person, persons, people, participants, participant, who, organisation, organization, organisations, organizations, candidate, assoc actor',
  sources: 'source, sources, reference, references, citation, ref',
  sourceUrl: 'url, link, source url, source link, sourceurl, website, web',
  tags: 'tag, tags, keywords, keyword, labels',
  note: 'note, notes, comment, comments, remark, remarks',
  id: 'id, identifier, uid, event id, eventid, globaleventid, event id cnty, key',
  // of these nothing is kept, whatever their values look like
  ignore:
    'media, media credit, media caption, media thumbnail, background, display date, alt text, image, photo, thumbnail, icon, color, colour',
};

/** The same in French. */
const frenchNames: Names = {
  title: 'titre, nom, evenement, intitule, libelle, sujet, objet, quoi',
  shortTitle: 'titre court, nom court',
  summary: 'resume, texte, contenu, descriptif',
  when: 'quand, date de l evenement, date evenement, date heure, date et heure, horodatage',
  start: 'debut, date de debut, date debut, du, commencement',
  end: 'fin, date de fin, date fin, au, jusqu au',
  year: 'annee, an, annee de debut',
  month: 'mois, mois de debut',
  day: 'jour, jour de debut',
  time: 'heure, heure de debut',
  endYear: 'annee de fin',
  endMonth: 'mois de fin',
  endDay: 'jour de fin',
  endTime: 'heure de fin',
  latLng: 'coordonnees, coordonnees gps, latitude longitude',
  place: 'lieu, ville, commune, localite, endroit, ou, adresse, emplacement',
  country: 'pays, departement, code pays',
  category: 'categorie, groupe, genre, type d evenement, rubrique',
  status: 'statut, etat',
  certainty: 'certitude, fiabilite, degre de certitude',
  importance: 'priorite, poids',
  actors: 'acteur, acteurs, personne, personnes, qui, intervenants',
  sourceUrl: 'lien, site web, adresse web',
  tags: 'mots cles, mot cle, etiquettes, etiquette',
  note: 'commentaire, commentaires, remarque, remarques',
  id: 'identifiant, cle',
  ignore: 'vignette, icone, couleur',
};

/** No column is called by more; patterns take their time over long texts. */
const longestName = 100;

const english = rolesBy(englishNames);
const french = rolesBy(frenchNames);

function rolesBy(names: Names): ReadonlyMap<string, ColumnRole> {
  const entries = Object.entries(names) as readonly (readonly [ColumnRole, string])[];
  return new Map(entries.flatMap(([role, list]) => list.split(', ').map((name) => [name, role])));
}

/** What a column of this name says, by its name alone: "Date_de_début", "actor2", "Latitude (WGS 84)". Null: it may be anything. */
export function roleOfName(name: string): ColumnRole | null {
  return roleIn(english, name) ?? roleIn(french, name);
}

/** The language in which columns are named, where more of them are in it than in the other one. */
export function languageOfNames(names: readonly string[]): 'en' | 'fr' | null {
  const count = (roles: typeof english): number => names.filter((name) => roleIn(roles, name) !== null).length;
  const lead = count(english) - count(french);
  return lead === 0 ? null : lead > 0 ? 'en' : 'fr';
}

function roleIn(roles: ReadonlyMap<string, ColumnRole>, name: string): ColumnRole | null {
  if (name.length > longestName) return null;
  const plain = foldText(name)
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replaceAll(/[_.:/#*]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  // "placeLabel", as queries of Wikidata call what stands beside an entity
  const labelled = plain.replace(/ ?label$/, '');
  return roles.get(plain) ?? roles.get(plain.replace(/ ?\d+$/, '')) ?? roles.get(labelled) ?? null;
}
