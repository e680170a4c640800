import type { englishClaims } from '../en/claims.ts';

/** Messages in French: the claims of source documents. */
export const frenchClaims: Readonly<Record<keyof typeof englishClaims, string>> = {
  'claims.none': 'Ce fichier ne contient aucune affirmation.',
  'claims.list': 'Affirmations par paragraphe : les flèches haut et bas vont de l’une à l’autre, Entrée la lit',
  'claims.keys.move': 'Affirmation précédente ou suivante',
  'claims.keys.read': 'Lire l’affirmation ; de nouveau : la fermer',
  'claims.verdicts': 'Montrer les affirmations par verdict',
  'claims.all': 'Toutes',
  'claims.class.confirmed': 'Confirmé',
  'claims.class.nuance': 'Avec nuance',
  'claims.class.wrong': 'Faux ou déformé',
  'claims.class.opinion': 'Opinion',
  'claims.class.open': 'Ouvert',
  'claims.class.other': 'Autre verdict',
  'claims.shown': '{shown, number} {shown, plural, one {affirmation} other {affirmations}} sur {total, number}',
  'claims.count': '{count, plural, one {# affirmation} other {# affirmations}}',
  'claims.paragraph': 'Paragraphe {number}',
  'claims.noLocator': 'Passage non précisé',
  'claims.aboutWork': 'À propos de cette source',
  'claims.implied': 'Date impliquée',
  'claims.resolved': 'Établi au',
  'claims.timeless': 'aucune date impliquée',
  'claims.noEvents': 'aucun événement',
  'claims.ofNoEvent': 'Elle ne parle d’aucun événement de ce fichier.',
  'claims.undated': 'sans date',
  'claims.more': '+{count, number}',
  'claims.hidden':
    '{total, plural, one {Masqué par les filtres} other {{count, number} {count, plural, one {masqué} other {masqués}} sur {total, number} par les filtres}}',
  'claims.others': 'Ce que disent les autres sources',
  'claims.showEvents': '{count, plural, one {Montrer cet événement} other {Montrer ces # événements}}',
};
