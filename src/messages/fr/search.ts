import type { englishSearch } from '../en/search.ts';

/** Messages in French: what a search understands. */
export const frenchSearch: Readonly<Record<keyof typeof englishSearch, string>> = {
  'search.problem.operand':
    '« {word} » demande de part et d’autre quelque chose à chercher ; en minuscules, c’est un mot.',
  'search.problem.deep': 'Trop de parenthèses les unes dans les autres.',
  'search.problem.close': 'Aucune parenthèse n’est ouverte ici. Entre guillemets, elle fait partie du texte.',
  'search.problem.field':
    'Le champ « {field} » n’existe pas ; il est cherché comme texte. Les champs sont acteur, lieu, pays, catégorie, source, statut, certitude, étiquette, cote, preuves, avant, après et près.',
  'search.problem.value': 'Ajoutez le nom : acteur:Trump, ou acteur:"" pour les événements sans acteur.',
  'search.problem.date': 'Ajoutez une date : avant:2025-10-28, après:"28 oct. 2025", avant:2026.',
  'search.problem.near': 'Ajoutez un lieu : près:Tokyo<200km, près:"New York"<50mi.',
  'search.problem.distance': 'Écrivez la distance ainsi : 200km, 50mi ou 500m, comme près:Tokyo<200km.',
  'search.problem.grade': 'Écrivez cote:B2 pour une cote, ou cote:>=B2 pour celle-ci et toutes les meilleures.',
  'search.problem.noValue': 'Rien de ce genre ne s’appelle « {name} » : cela ne trouve rien.',
  'search.problem.noPlace': 'Aucun lieu de la carte ne s’appelle « {name} ». Un point s’écrit 35.68,139.76.',
  'search.problem.noDate': '« {date} » n’est pas une date ; 2025-10-28, "28 oct. 2025", 2025-10 et 2025 en sont.',
  'search.suggestions': 'Ce qui convient ici',
  'search.field.actor': 'qui prend part',
  'search.field.place': 'où c’était',
  'search.field.country': 'dans quel pays',
  'search.field.category': 'quelle sorte d’événement',
  'search.field.source': 'qui le dit',
  'search.field.status': 'réalisé, prévu…',
  'search.field.certainty': 'à quel point c’est sûr',
  'search.field.tag': 'comme quelqu’un l’a marqué',
  'search.field.grade': 'comment ses sources sont cotées',
  'search.field.evidence': 'ce qui manque à ses preuves',
  'search.field.before': 'commence avant une date',
  'search.field.after': 'finit après une date',
  'search.field.near': 'près d’un lieu : Tokyo<200km',
  'search.hint.words': 'Mots, "expressions", ET, OU, NON, ( ). Flèche vers le bas : tous les champs.',
  'search.hint.date': 'Un jour, un mois ou une année : 2025-10-28, "28 oct. 2025", 2025-10, 2025.',
  'search.hint.near': 'Puis <200km, ou <50mi ; sans cela, 100 km.',
  'search.hint.value': 'Une partie du nom, ou le "nom" entier entre guillemets.',
};
