import type { englishDesktop } from '../en/desktop.ts';

/** Messages in French: menu, dialogs and crash reports of the desktop program. */
export const frenchDesktop: Readonly<Record<keyof typeof englishDesktop, string>> = {
  'menu.file': 'Fichier',
  'menu.quit': 'Quitter',
  'menu.edit': 'Édition',
  'menu.undo': 'Annuler',
  'menu.redo': 'Rétablir',
  'menu.cut': 'Couper',
  'menu.copy': 'Copier',
  'menu.paste': 'Coller',
  'menu.selectAll': 'Tout sélectionner',
  'menu.language': 'Langue',
  'menu.theme': 'Thème',
  'menu.view': 'Affichage',
  'menu.reload': 'Recharger',
  'menu.actualSize': 'Taille réelle',
  'menu.zoomIn': 'Zoom avant',
  'menu.zoomOut': 'Zoom arrière',
  'menu.fullScreen': 'Plein écran',
  'menu.about': 'À propos de Chronotope',
  'menu.hide': 'Masquer Chronotope',
  'menu.hideOthers': 'Masquer les autres',
  'menu.showAll': 'Tout afficher',
  'dialog.open.title': 'Ouvrir un fichier',
  'dialog.open.datasets': 'Jeux de données',
  'dialog.open.allFiles': 'Tous les fichiers',
  'crash.title': 'Chronotope s’est arrêté',
  'crash.text': 'Une erreur imprévue a arrêté le programme. Relancez-le. Le détail est écrit dans {file}.',
  'crash.window':
    'La fenêtre s’est arrêtée deux fois. Relancez Chronotope ; si elle s’arrête encore, ouvrez d’abord un autre fichier.',
};
