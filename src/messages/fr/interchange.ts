import type { englishInterchange } from '../en/interchange.ts';

/** Messages in French: files of other programs. */
export const frenchInterchange: Readonly<Record<keyof typeof englishInterchange, string>> = {
  'foreign.untitled': 'Sans titre',
  'problem.notFeature': 'Ceci n’est pas un élément (Feature) de GeoJSON ; il a été laissé de côté.',
  'problem.notXml':
    '« {fileName} » est illisible : son XML s’interrompt à la ligne {line, number}, colonne {column, number}. Corrigez-le là, ou récupérez-le de nouveau.',
  'problem.xmlTooDeep':
    '« {fileName} » emboîte des éléments sur plus de {limit, number} niveaux. Aucune carte ni frise n’en a besoin.',
  'problem.xmlEntities':
    '« {fileName} » déclare ses propres entités, que Chronotope ne développe pas : elles peuvent remplir la mémoire d’une machine. Enregistrez-le sans type de document.',
  'problem.lineThinned':
    'Sa ligne a {count, number} positions, plus qu’un lieu n’en contient : une position sur {step, number} a été gardée.',
  'problem.linksNotFollowed':
    '{count, plural, one {Un lien vers un autre fichier ou une superposition a été laissé} other {# liens vers d’autres fichiers ou superpositions ont été laissés}} de côté : rien de ce qu’un fichier désigne n’est récupéré.',
  'problem.zipDamaged':
    'L’archive « {fileName} » est endommagée, ou contient des chemins qui en sortent. Récupérez-la ou copiez-la de nouveau.',
  'problem.zipTooLarge':
    'L’archive « {fileName} » contient plus de {limit, number} Mo, ou trop de fichiers, une fois décompressée. Décompressez-la, puis ouvrez ce qu’elle contient.',
  'problem.zipWithoutMap': '« {fileName} » est une archive sans carte (KML).',
  'problem.linesLeftOut':
    '{count, plural, one {Une ligne qui ne suit aucune règle a été laissée} other {# lignes qui ne suivent aucune règle ont été laissées}} de côté.',
  'problem.tasksLeftOut':
    '{count, plural, one {Une tâche ou entrée de journal a été laissée} other {# tâches et entrées de journal ont été laissées}} de côté : ce ne sont pas des événements.',
  'problem.unknownZone': 'Personne ne connaît le fuseau horaire « {zone} » : l’heure compte comme UTC.',
  'problem.ruleNotRead': 'Sa règle de répétition n’est pas développée : seule sa première fois est donnée.',
  'problem.recurrenceCut':
    'Il se répète sans fin, ou très longtemps : {count, plural, one {seule sa première fois est donnée} other {ses # premières fois sont données}}, sur {years, number} ans au plus.',
  'problem.notGdelt':
    'Cette ligne a {cells, plural, one {# cellule} other {# cellules}} ; une ligne de GDELT en a 58 ou 61. Elle a été laissée de côté.',
  'problem.otherSpreadsheet':
    '« {fileName} » est une feuille de calcul d’un autre type que XLSX. Enregistrez-la en XLSX ou en CSV dans le programme qui l’a faite, puis ouvrez-la de nouveau.',
  'problem.notRecord': 'Ceci n’est pas un enregistrement ; il a été laissé de côté.',
  'problem.noWorkbook':
    '« {fileName} » n’est pas un classeur (XLSX), ou n’a pas de feuille. Enregistrez-le en XLSX ou CSV dans le programme d’origine.',
  'problem.viewsLeftOut':
    '{count, plural, one {Une couche qui est une vue a été laissée} other {# couches qui sont des vues ont été laissées}} de côté : seules les tables sont lues.',
  'problem.layersNotListed':
    '« {fileName} » n’énumère pas ses couches dans des tables, comme le fait un GeoPackage. Enregistrez-le à nouveau dans le logiciel qui l’a créé.',
  'problem.layersTooLarge':
    'Les couches de « {fileName} » dépassent {limit, number} Mo en tout. Divisez le fichier en fichiers plus petits.',
  'problem.parquetDamaged':
    '« {fileName} » est endommagé, ou compressé d’une façon que Chronotope ne connaît pas. Récupérez-le ou copiez-le de nouveau.',
  'problem.parquetTooLarge':
    '« {fileName} » contient plus de {limit, number} Mo une fois décompressé, ou trop de lignes. Divisez-le en fichiers plus petits.',
  'problem.notSlide': 'Ceci n’est pas une diapositive ; elle a été laissée de côté.',
  'problem.otherCrs':
    'Les coordonnées du fichier ne sont pas en degrés (WGS 84) : ses événements n’ont pas de lieu. Enregistrez-le en WGS 84 (EPSG:4326) dans le programme d’origine.',
  'problem.shapesLeftOut':
    '{count, plural, one {Une partie de sa géométrie a été laissée} other {# parties de sa géométrie ont été laissées}} de côté : ni point, ni ligne, ni surface sur le globe, ou trop de parties.',
  'problem.whenEnclosed':
    'Il a plusieurs périodes ; il va du premier début à la dernière fin, et sa note les nomme toutes.',
  'problem.valuesLeftOut':
    '{count, plural, one {# valeur d’un autre champ a été omise} other {# valeurs d’autres champs ont été omises}} du résumé, ou coupée{count, plural, one {} other {s}} : un enregistrement dans l’enregistrement, une longue liste, un long texte.',
  'problem.namesLeftOut':
    '{count, plural, one {# étiquette ou acteur a été omis} other {# étiquettes ou acteurs ont été omis}} : un événement en a au plus {limit, number} de chaque sorte.',
  'problem.textCut': 'Ce texte est plus long qu’un enregistrement ne le permet ; la fin a été laissée de côté.',
  'problem.tooManyEvents':
    'Le fichier contient {more, number} événements de plus que {limit, number}, le maximum lu d’un fichier d’un autre programme. Divisez-le en fichiers plus petits.',
};
