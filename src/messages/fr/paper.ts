/** Messages in French: what stands on pictures, and what is told of them. */
export const frenchPaper = {
  'paper.page': '{page, number} sur {of, number}',
  'paper.sources': '{count, plural, one {# source} other {# sources}}',
  'paper.sourcesOn': '{count, plural, one {# source} other {# sources}}, suite',
  'paper.legend.solid': 'du début à la fin',
  'paper.legend.hatched': 'à un moment dans cet intervalle',
  'paper.legend.deadline': 'd’ici là',
  'paper.legend.ring': 'événements en un même lieu',
  'paper.boundaries': 'Frontières telles qu’elles sont administrées, 2018 ; zones contestées hachurées',
  'paper.legend.density': 'combien à la fois',
  'paper.beside': '{name} : {value}',
  'paper.figures': '{name} ({unit}), {year}',
  'paper.filters': 'Seulement : {filters}',
  'paper.filterMap':
    'Situé entre {south, number}° et {north, number}° de latitude, {west, number}° et {east, number}° de longitude',
  'paper.legend.flow': '{goods} : {kinds}',
  'paper.legend.goods': '{count, number} sortes de biens',
  'paper.origin': 'Tiré de {fileName}',
  'paper.written':
    '{events, plural, one {# événement} other {# événements}} sur {pages, plural, one {# page} other {# pages}} dans « {fileName} ».',
  'paper.missing':
    'Aucune police n’a {count, plural, one {ce caractère} other {ces caractères}}, une case vide en tient lieu : {letters}',
  'page.written':
    '{events, plural, one {# événement} other {# événements}} dans « {fileName} », que tout navigateur ouvre depuis le disque.',
  'cli.pictureTarget': 'Dans quel fichier ? « export » demande --to avec son nom.',
  'cli.noPicture': 'Le nom « {fileName} » ne dit pas quelle image faire. Il finit par l’un de ceux-ci : {formats}.',
  'cli.dotsPerInch': 'L’option --dpi prend un nombre de points par pouce, de 36 à 300.',
  'paper.steps': '{count, plural, one {# étape} other {# étapes}}',
  'paper.hiddenSteps': '{count, plural, one {# étape masquée est omise} other {# étapes masquées sont omises}}',
  'paper.handoutWritten':
    '{steps, plural, one {# étape} other {# étapes}} sur {pages, plural, one {# page} other {# pages}} dans « {fileName} ».',
  'cli.noView':
    'Il n’y a pas de vue « {id} » dans ce fichier. {count, plural, =0 {Il n’en a aucune qui porte un nom.} other {Il a celles-ci : {ids}.}}',
  'cli.noStory':
    'Il n’y a pas de récit « {id} » dans ce fichier. {count, plural, =0 {Il n’en a aucun.} other {Il a ceux-ci : {ids}.}}',
  'cli.handoutIsPdf':
    'Un récit est dessiné en polycopié, qui est un PDF : donnez à --to un nom qui finit par .pdf, ou par .html pour une page qui le raconte.',
  'cli.notesOfStory': 'L’option --without-notes va avec --story : elle concerne le polycopié du récit.',
  'cli.noSteps': 'Ce récit n’a aucune étape à montrer : rien n’a été écrit.',
  'cli.notTogether': 'Les options {option} et {other} ne vont pas ensemble.',
  'command.savePicture': 'Enregistrer une image…',
  'picture.title': 'Enregistrer une image',
  'picture.about':
    'Ce que montre la fenêtre en ce moment, avec sa période, sa carte, ses filtres et ses bandes : {count, plural, one {# événement passe} other {# événements passent}}.',
  'picture.format': 'Format',
  'picture.format.pdf': 'PDF : des pages, le texte reste du texte',
  'picture.format.svg': 'SVG : une feuille, le texte reste du texte',
  'picture.format.png': 'PNG : une feuille, 300 points par pouce',
  'picture.shows': 'Ce qui est dessiné',
  'picture.shows.both': 'Carte et chronologie',
  'picture.shows.map': 'Carte',
  'picture.shows.timeline': 'Chronologie',
  'picture.paper': 'Papier',
  'picture.paper.a4': 'A4',
  'picture.paper.a3': 'A3',
  'picture.paper.letter': 'Letter',
  'picture.paper.slide': 'Diapositive, 16:9',
  'picture.save': 'Enregistrer…',
  'picture.drawing': 'Dessin en cours…',
  'picture.stop': 'Arrêter',
  'picture.saved': 'L’image a été enregistrée.',
  'problem.pictureStopped': 'L’image n’a pas été dessinée jusqu’au bout ; rien n’a été enregistré.',
} as const;
