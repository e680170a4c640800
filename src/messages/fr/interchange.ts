import type { englishInterchange } from '../en/interchange.ts';

/** Messages in French: files of other programs. */
export const frenchInterchange: Readonly<Record<keyof typeof englishInterchange, string>> = {
  'foreign.untitled': 'Sans titre',
  'problem.notFeature': 'Ceci n’est pas un élément (Feature) de GeoJSON ; il a été laissé de côté.',
  'problem.notXml':
    'Le fichier est illisible : son XML s’interrompt à la ligne {line, number}, colonne {column, number}. Corrigez-le là, ou récupérez-le de nouveau.',
  'problem.xmlTooDeep':
    'Le fichier emboîte des éléments sur plus de {limit, number} niveaux. Aucune carte ni frise n’en a besoin.',
  'problem.xmlEntities':
    'Le fichier déclare ses propres entités, que Chronotope ne développe pas : elles peuvent remplir la mémoire d’une machine. Enregistrez-le sans type de document.',
  'problem.lineThinned':
    'Sa ligne a {count, number} positions, plus qu’un lieu n’en contient : une position sur {step, number} a été gardée.',
  'problem.linksNotFollowed':
    '{count, plural, one {Un lien vers un autre fichier ou une superposition a été laissé} other {# liens vers d’autres fichiers ou superpositions ont été laissés}} de côté : rien de ce qu’un fichier désigne n’est récupéré.',
  'problem.notSlide': 'Ceci n’est pas une diapositive ; elle a été laissée de côté.',
  'problem.otherCrs':
    'Les coordonnées du fichier ne sont pas en degrés (WGS 84) : ses événements n’ont pas de lieu. Enregistrez-le en WGS 84 (EPSG:4326) dans le programme d’origine.',
  'problem.shapesLeftOut':
    '{count, plural, one {Une partie de sa géométrie a été laissée} other {# parties de sa géométrie ont été laissées}} de côté : ni point, ni ligne, ni surface sur le globe, ou trop de parties.',
  'problem.whenEnclosed':
    'Il a plusieurs périodes ; il va du premier début à la dernière fin, et sa note les nomme toutes.',
  'problem.textCut': 'Ce texte est plus long qu’un enregistrement ne le permet ; la fin a été laissée de côté.',
  'problem.tooManyEvents':
    'Le fichier contient {more, number} événements de plus que {limit, number}, le maximum lu d’un fichier d’un autre programme. Divisez-le en fichiers plus petits.',
};
