import type { englishPlayback } from '../en/playback.ts';

/** Messages in French: playing the time. */
export const frenchPlayback: Readonly<Record<keyof typeof englishPlayback, string>> = {
  'playback.label': 'Lecture',
  'playback.open': 'Lire le temps',
  'playback.play': 'Lire',
  'playback.pause': 'Pause',
  'playback.back': 'Un pas en arrière',
  'playback.on': 'Un pas en avant',
  'playback.restart': 'Au début',
  'playback.close': 'Fermer la lecture',
  'playback.mode': 'Ce qui défile',
  'playback.mode.window': 'Fenêtre mobile',
  'playback.mode.cumulative': 'Tout jusque-là',
  'playback.mode.events': 'D’un événement à l’autre',
  'playback.speed': 'Vitesse',
  'playback.speed.second': '1 seconde par seconde',
  'playback.speed.minute': '1 minute par seconde',
  'playback.speed.hour': '1 heure par seconde',
  'playback.speed.day': '1 jour par seconde',
  'playback.speed.week': '1 semaine par seconde',
  'playback.speed.month': '1 mois par seconde',
  'playback.speed.year': '1 an par seconde',
  'playback.loop': 'En boucle',
  'playback.skip': 'Sauter le temps vide',
};
