import type { englishSearch } from '../en/search.ts';

/** Messages in French: what a search understands. */
export const frenchSearch: Readonly<Record<keyof typeof englishSearch, string>> = {
  'search.problem.operand':
    '« {word} » demande de part et d’autre quelque chose à chercher ; en minuscules, c’est un mot.',
  'search.problem.deep': 'Trop de parenthèses les unes dans les autres : cela ne trouve rien.',
  'search.problem.close': 'Aucune parenthèse n’est ouverte ici. Entre guillemets, elle fait partie du texte.',
  'search.problem.field':
    'Le champ « {field} » n’existe pas ; il est cherché comme texte. Les champs sont acteur, lieu, pays, catégorie, source, statut, certitude, étiquette, cote, preuves, avant, après et près.',
  'search.problem.value':
    'Ajoutez le nom : acteur:Trump, ou acteur:"" pour les événements sans acteur. D’ici là, cela ne filtre rien.',
  'search.problem.date':
    'Ajoutez une date : avant:2025-10-28, après:"28 oct. 2025", avant:2026. D’ici là, cela ne filtre rien.',
  'search.problem.near': 'Ajoutez un lieu : près:Tokyo<200km, près:"New York"<50mi. D’ici là, cela ne filtre rien.',
  'search.problem.distance':
    'Ce n’est pas une distance, et cela ne trouve rien : écrivez 200km, 50mi ou 500m, comme près:Tokyo<200km.',
  'search.problem.gradeValue':
    'Ajoutez une cote : cote:B2, ou cote:>=B2. D’ici là, cela ne filtre rien. Ce que personne n’a coté : preuves:"non coté".',
  'search.problem.grade':
    'Ce n’est pas une cote, et cela ne trouve rien : écrivez cote:B2 pour une cote, ou cote:>=B2 pour celle-ci et toutes les meilleures.',
  'search.problem.noValue': 'Rien de ce genre ne s’appelle « {name} », donc aucun événement ne l’a.',
  'search.problem.noGrade':
    'Aucune source n’a encore de cote : cela ne trouve rien tant qu’il n’y en a pas. Ce que personne n’a coté : preuves:"non coté".',
  'search.problem.noGradeCalled':
    'Aucune cote ne s’appelle « {name} » : cela ne trouve rien. Ce que personne n’a coté : preuves:"non coté".',
  'search.problem.noGradeSoGood': 'Aucune source n’a une telle cote ni une meilleure : cela ne trouve rien.',
  'search.problem.noPlace':
    'Aucun lieu de la carte ne s’appelle « {name} » : cela ne trouve rien. Un point s’écrit 35.68,139.76.',
  'search.problem.noPlaceInPage':
    'Aucun lieu de la carte ne s’appelle « {name} », et cette page ne connaît pas d’autres lieux : cela ne trouve rien. L’application les trouve dans son répertoire. Un point s’écrit 35.68,139.76.',
  'search.problem.otherPlace': 'Aucun lieu de la carte ne s’appelle « {name} » : cela ne trouve rien. Est-ce {like} ?',
  'search.elsewhere': 'Près du lieu « {place} » (répertoire) : aucun lieu de la carte ne s’appelle « {name} ».',
  'search.problem.noDate':
    '« {date} » n’est pas une date : cela ne trouve rien. Écrivez 2025-10-28, "28 oct. 2025", 2025-10 ou 2025.',
  'search.time': 'Chercher cette période, et non ces mots : {extent}',
  'search.near': 'Voir ce qui s’est passé à moins de {distance} de « {place} »',
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
  'search.hint.words': 'Mots, "expressions", ET, OU, NON ou -mot, ( ). Flèche vers le bas : tous les champs.',
  'search.hint.date': 'Un jour, un mois ou une année : 2025-10-28, "28 oct. 2025", 2025-10, 2025.',
  'search.hint.before': 'Un événement dont personne ne connaît le début a pu commencer avant : il est trouvé aussi.',
  'search.hint.after': 'Un événement dont personne ne connaît la fin peut finir après : il est trouvé aussi.',
  'search.hint.bracket': 'Une parenthèse reste ouverte : elle contient tout ce qui suit.',
  'search.hint.quotation': 'Un guillemet reste ouvert : tout ce qui suit est cherché tel quel.',
  'search.hint.near': 'Un lieu de ce fichier, ou à défaut du monde. Puis <200km, ou <50mi ; sans cela, 100 km.',
  'search.hint.grade': 'Une cote comme B2, ou >=B2 pour celle-ci et toutes les meilleures.',
  'search.hint.value': 'Une partie du nom, ou le "nom" entier entre guillemets.',
  'found.label': 'Pourquoi il est trouvé',
  'found.title': 'Dans le titre',
  'found.summary': 'Dans le résumé',
  'found.remark': 'Dans une remarque',
  'found.category': 'Dans la catégorie',
  'found.place': 'Dans un lieu',
  'found.actor': 'Chez un acteur',
  'found.tag': 'Dans une étiquette',
  'found.source': 'Dans une source',
  'found.citation': 'Dans une citation',
  'found.claim': 'Dans une affirmation',
  'found.note': 'Dans une note',
  'found.relation': 'Dans une relation',
  'found.near': 'Près de {place}',
  'found.nearPlace': '{place}, {distance}',
  'found.elsewhere': 'Dans les détails',
};
