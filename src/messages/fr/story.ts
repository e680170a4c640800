import type { englishStory } from '../en/story.ts';

/** Messages in French: telling a story to an audience. */
export const frenchStory: Record<keyof typeof englishStory, string> = {
  'command.present': 'Présenter le récit',
  'story.present': 'Présenter',
  'story.stories': 'Récits',
  'story.region': 'Présentation : {title}',
  'story.step': 'Étape {step} sur {steps}',
  'story.steps': 'Étapes',
  'story.sources': 'Sources',
  'story.next': 'Étape suivante',
  'story.previous': 'Étape précédente',
  'story.ends': 'Première ou dernière étape',
  'story.blank': 'Écran noir, et retour',
  'story.return': 'Revenir à l’étape',
  'story.leave': 'Quitter la présentation',
  'story.keys': 'Pendant un récit',
};
