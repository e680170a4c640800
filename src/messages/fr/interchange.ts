import type { englishInterchange } from '../en/interchange.ts';

/** Messages in French: files of other programs. */
export const frenchInterchange: Readonly<Record<keyof typeof englishInterchange, string>> = {
  'foreign.untitled': 'Sans titre',
  'problem.notFeature': 'Ceci n’est pas un élément (Feature) de GeoJSON ; il a été laissé de côté.',
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
