/** Messages in French: what is lost where events are written in another format. */
export const frenchExport = {
  'export.title': 'Exporter des événements',
  'cite.heading': 'Références',
  'cite.count': '{count, plural, one {# référence} other {# références}}',
  'cite.title': '« {title} »',
  'cite.text': 'Texte',
  'cite.preview': 'Ce qui est copié',
  'cite.copy': 'Copier',
  'cite.save': 'Enregistrer dans un fichier…',
  'cite.copied': '{count, plural, one {# référence copiée} other {# références copiées}}.',
  'cite.notCopied': 'La copie n’a pas été possible : sélectionnez le texte et copiez-le.',
  'cite.saved': '{count, plural, one {# référence enregistrée} other {# références enregistrées}}.',
  'cite.fileName': 'références',
  'cite.one': 'Citer « {name} »',
  'cite.all': 'Les citer toutes',
  'cite.marked': 'Citer',
  'cite.claim': 'Citer les sources de l’affirmation {id}',
  'command.cite': 'Citer les sources…',
  'export.scope': 'Quels événements',
  'export.all': '{count, plural, one {L’unique événement} other {Les # événements}}',
  'export.filtered': 'Seulement ceux qui passent les filtres : {count, plural, one {# événement} other {# événements}}',
  'export.format': 'Format',
  'export.format.chronotope': 'Jeu de données Chronotope',
  'export.format.geopackage': 'Projet (GeoPackage)',
  'export.format.csv': 'Tableau (CSV)',
  'export.format.xlsx': 'Classeur (Excel)',
  'export.format.geojson': 'GeoJSON',
  'export.format.linkedPlaces': 'Linked Places',
  'export.format.kml': 'KML (Google Earth)',
  'export.format.ics': 'Agenda',
  'export.format.timelinejs': 'TimelineJS',
  'export.format.page': 'Page pour tout navigateur',
  'export.losses': 'Ce que ce format ne peut pas porter',
  'export.noLosses': 'Rien n’est perdu.',
  'export.counting': 'Comptage…',
  'export.save': 'Exporter {count, plural, one {# événement} other {# événements}}…',
  'export.saving': 'Export…',
  'export.saved': '{count, plural, one {# événement exporté} other {# événements exportés}}.',
  'problem.exportStale':
    'Ce qui est ouvert a changé pendant l’écriture de « {fileName} » ; rien n’a été enregistré. Exportez à nouveau.',
  'export.loss.undated':
    '{count, plural, one {# événement} other {# événements}} sans date, {count, plural, one {laissé} other {laissés}} de côté',
  'export.loss.noStart':
    '{count, plural, one {# événement} other {# événements}} au début ouvert ou inconnu, {count, plural, one {laissé} other {laissés}} de côté',
  'export.loss.farYears':
    '{count, plural, one {# événement} other {# événements}} avant l’an 1 ou après l’an 9999, {count, plural, one {laissé} other {laissés}} de côté',
  'export.loss.months':
    '{count, plural, one {# événement} other {# événements}} au mois ou à l’année près : tous les jours en sont écrits',
  'export.loss.vague':
    '{count, plural, one {# événement} other {# événements}} d’une saison, d’une décennie ou d’un siècle : le premier et le dernier jour sont écrits',
  'export.loss.clock':
    '{count, plural, one {# événement} other {# événements}} avec une heure : elle est écrite à la seconde',
  'export.loss.doubt':
    '{count, plural, one {# événement} other {# événements}} à la date incertaine ou approximative : le doute n’est pas écrit',
  'export.loss.openEnds':
    '{count, plural, one {# événement} other {# événements}} à la fin ouverte ou inconnue : rien ne le distingue d’une date',
  'export.loss.sets':
    '{count, plural, one {# événement} other {# événements}} à l’une de plusieurs dates : de la première à la dernière',
  'export.loss.whenNotes': 'Remarques sur les dates ({count, plural, one {# événement} other {# événements}})',
  'export.loss.whenArticle':
    'Dates que sous-entend l’article source ({count, plural, one {# événement} other {# événements}})',
  'export.loss.timeZones': 'Fuseaux horaires ({count, plural, one {# événement} other {# événements}})',
  'export.loss.translations': 'Textes en d’autres langues ({count, plural, one {# événement} other {# événements}})',
  'export.loss.shortTitles': 'Titres courts ({count, plural, one {# événement} other {# événements}})',
  'export.loss.summaries': 'Résumés ({count, plural, one {# événement} other {# événements}})',
  'export.loss.statuses': 'Statut ({count, plural, one {# événement} other {# événements}})',
  'export.loss.certainties': 'Certitude ({count, plural, one {# événement} other {# événements}})',
  'export.loss.importance': 'Importance ({count, plural, one {# événement} other {# événements}})',
  'export.loss.actors': 'Acteurs ({count, plural, one {# événement} other {# événements}})',
  'export.loss.tags': 'Étiquettes ({count, plural, one {# événement} other {# événements}})',
  'export.loss.unverified': 'Ce que personne n’a pu vérifier ({count, plural, one {# événement} other {# événements}})',
  'export.loss.inArticle': 'Mention dans l’article source ({count, plural, one {# événement} other {# événements}})',
  'export.loss.citations': 'Sources ({count, plural, one {# événement} other {# événements}})',
  'export.loss.quotations': 'Citations et leur emplacement ({count, plural, one {# événement} other {# événements}})',
  'export.loss.sourcePairs':
    '{count, plural, one {# événement} other {# événements}} à deux sources dont l’une n’a pas d’adresse : lues comme une seule',
  'export.loss.sourceTitles':
    'Titres des sources qui ont une adresse, quand il y en a plusieurs ({count, plural, one {# événement} other {# événements}})',
  'export.loss.unaddressed': 'Sources sans adresse ({count, plural, one {# événement} other {# événements}})',
  'export.loss.morePlaces':
    '{count, plural, one {# événement} other {# événements}} en plusieurs lieux : seul le premier est écrit',
  'export.loss.placesOffMap': 'Lieux sans coordonnées ({count, plural, one {# événement} other {# événements}})',
  'export.loss.shapes': 'Lignes et surfaces des lieux ({count, plural, one {# événement} other {# événements}})',
  'export.loss.placeDetails': 'Des lieux, tout sauf le nom et le point : {count, plural, one {# lieu} other {# lieux}}',
  'export.loss.actorDetails': 'Des acteurs, tout sauf le nom : {count, plural, one {# acteur} other {# acteurs}}',
  'export.loss.sourceDetails':
    'Des sources, tout sauf le titre et l’adresse : {count, plural, one {# source} other {# sources}}',
  'export.loss.claims': '{count, plural, one {# affirmation} other {# affirmations}}',
  'export.loss.flows': '{count, plural, one {# flux} other {# flux}}',
  'export.loss.indicators': '{count, plural, one {# indicateur} other {# indicateurs}}',
  'export.loss.eras': '{count, plural, one {# période} other {# périodes}}',
  'export.loss.relations': '{count, plural, one {# relation} other {# relations}}',
  'export.loss.annotations': '{count, plural, one {# annotation} other {# annotations}}',
  'export.loss.notes': '{count, plural, one {# note} other {# notes}}',
  'export.loss.views': '{count, plural, one {# vue ou récit enregistré} other {# vues et récits enregistrés}}',
  'export.loss.attachments': '{count, plural, one {# fichier joint} other {# fichiers joints}}',
  'export.loss.edits': 'L’historique : {count, plural, one {# modification} other {# modifications}}',
  'export.loss.markup':
    '{count, plural, one {# événement} other {# événements}} avec < ou & dans un texte, que des lecteurs peuvent prendre pour du HTML',
  'export.loss.separators':
    '{count, plural, one {# nom} other {# noms}} avec « ; » ou « | », qui séparent les noms dans une cellule : une virgule est écrite',
  'export.loss.formulas':
    '{count, plural, one {# événement} other {# événements}} avec un texte qu’un tableur exécuterait : une apostrophe est mise devant',
} as const;
