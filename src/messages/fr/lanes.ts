import type { englishLanes } from '../en/lanes.ts';

/** Messages in French: the lanes of the timeline, and what they stand for. */
export const frenchLanes: Readonly<Record<keyof typeof englishLanes, string>> = {
  'lanes.by.category': 'Bandes par catégorie',
  'lanes.by.actor': 'Bandes par acteur',
  'lanes.by.country': 'Bandes par pays',
  'lanes.by.place': 'Bandes par lieu',
  'lanes.by.source': 'Bandes par source',
  'lanes.by.status': 'Bandes par statut',
  'lanes.by.certainty': 'Bandes par certitude',
  'lanes.by.grade': 'Bandes par cote',
  'lanes.by.tag': 'Bandes par étiquette',
  'lanes.by.none': 'Une seule bande',
  'lanes.hidden': '{count, plural, one {# masquée} other {# masquées}}',
  'lanes.label': 'Une bande par',
  'lanes.list': 'Ordre des bandes',
  'lanes.all': 'Tous les événements',
  'lanes.others': '{count, plural, one {# autre} other {# autres}}',
  'lanes.up': 'Monter : {name}',
  'lanes.down': 'Descendre : {name}',
  'lanes.collapse': 'Replier : {name}',
  'lanes.hide': 'Masquer : {name}',
  'lanes.reset': 'Comme dans les données',
  'lanes.note':
    'Un événement à plusieurs valeurs figure dans la bande de chacune, et compte une fois. Une bande masquée ne filtre rien.',
};
