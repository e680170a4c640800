import type { MessageKey } from './en.ts';

/** The catalogue in French: a narrow no-break space stands before ; : ? ! and inside « ». */
export const french: Readonly<Record<MessageKey, string>> = {
  'app.title': 'Chronotope',

  'region.timeline': 'Chronologie',
  'region.map': 'Carte',
  'region.events': 'Événements',
  'region.details': 'Détails',

  'search.label': 'Chercher',
  'search.placeholder': 'Événement, lieu, affirmation',

  'filter.onlyMap': 'Seulement ce que montre la carte',
  'filter.brush': 'Quand recoupe {extent}',
  'filter.search': '« {query} »',
  'filter.remove': 'Retirer ce filtre : {filter}',

  'status.label': 'Décompte',
  'status.shown': '{shown, plural, one {# événement} other {# événements}} sur {total, number}',
  'status.filtered': '{count, plural, one {# filtré} other {# filtrés}}',
  'status.undated': '{count, number} sans date',
  'status.unplaced': '{count, number} sans lieu',
  'status.neither': '{count, number} sans date ni lieu',
  'status.zone': 'Dates locales de chaque événement',
  'status.offline': 'Hors ligne',
  'status.credits': 'Natural Earth · GeoNames CC BY 4.0',
  'status.leftOut': '{count, plural, one {# enregistrement écarté} other {# enregistrements écartés}}',
  'status.explained':
    'Montrés + filtrés = tous les événements du fichier. Les événements sans date sont sur la carte, ceux sans lieu sur la chronologie, ceux sans l’un ni l’autre dans la liste seulement.',

  'command.open': 'Ouvrir…',
  'command.search': 'Chercher',
  'command.clearFilters': 'Effacer',
  'command.clearSelection': 'Effacer la sélection',
  'command.languageSystem': 'Langue du système',
  'command.languageEnglish': 'English',
  'command.languageFrench': 'Français',
  'command.themeSystem': 'Thème du système',
  'command.themeLight': 'Clair',
  'command.themeDark': 'Sombre',
  'command.clearBrush': 'Effacer l’intervalle',
  'command.showProblems': 'Problèmes du fichier',

  'settings.language': 'Langue',
  'settings.theme': 'Thème',

  'list.empty': 'Aucun événement.',
  'list.noFile': 'Pas encore d’événements. Ouvrez un fichier ou déposez-le ici.',
  'list.showAll': 'Effacer les filtres et revoir les {total, number}',

  'details.none': 'Choisissez un événement sur la chronologie, sur la carte ou dans la liste.',
  'details.when': 'Quand',
  'details.where': 'Où',
  'details.who': 'Qui',
  'details.certainty': 'Certitude',
  'details.implied': 'D’après l’article : {when}',
  'details.unverified': 'Non vérifié',
  'details.sources': 'Sources',
  'details.claims': 'Affirmations vérifiées',
  'details.sourceCount': '{count, plural, one {# source} other {# sources}}',
  'details.precision': '±{metres} m',
  'details.precisionKm': '±{kilometres} km',
  'details.countryOnly': 'pays seul',
  'details.opensOutside': 's’ouvre dans le navigateur',
  'details.claimImplies': 'Date impliquée : {when}',
  'details.languageTag': 'en {language}',
  'details.checkedAgainst': 'Vérifié d’après',

  'eventStatus.happened': 'Réalisé',
  'eventStatus.planned': 'Prévu',
  'eventStatus.announced': 'Annoncé',
  'eventStatus.ongoing': 'En cours',
  'eventStatus.alleged': 'Allégué',
  'eventStatus.attributed': 'Attribué',
  'eventStatus.background': 'Contexte',
  'eventStatus.cancelled': 'Annulé',

  'certainty.high': 'Élevée',
  'certainty.medium': 'Moyenne',
  'certainty.low': 'Faible',

  'verdict.confirmed': 'Confirmé',
  'verdict.confirmed-with-nuance': 'Avec nuance',
  'verdict.understated': 'Minimisé',
  'verdict.outdated': 'Dépassé',
  'verdict.ambiguous': 'Ambigu',
  'verdict.distorted': 'Déformé',
  'verdict.wrong': 'Faux',
  'verdict.one-sided': 'Partial',
  'verdict.opinion': 'Opinion',
  'verdict.open': 'Ouvert',

  'notice.failed': '{fileName} n’a pas été ouvert',
  'notice.failedStart': 'Rien n’a pu être ouvert',
  'notice.kept': 'Ce qui était ouvert est toujours là.',
  'notice.incomplete': '{fileName} : {count, plural, one {# problème} other {# problèmes}}',
  'notice.rejected':
    '{count, plural, =0 {Tous les enregistrements ont été gardés.} one {# enregistrement a été écarté.} other {# enregistrements ont été écartés.}}',
  'notice.close': 'Fermer cet avis',
  'notice.opening': 'Ouverture de {fileName}…',
  'notice.problem': 'Quelque chose n’a pas fonctionné.',

  'drop.here': 'Déposez un fichier ici pour l’ouvrir',

  'pane.failed': 'Ce volet s’est arrêté. Le reste fonctionne.',
  'pane.reload': 'Recharger ce volet',
  'pane.copy': 'Copier les détails',
  'pane.splitMap': 'Redimensionner la carte et la chronologie',
  'pane.splitList': 'Redimensionner la liste',
  'pane.splitDetails': 'Redimensionner les détails',

  'start.failed': 'Chronotope ne peut pas joindre son moteur',

  'when.undated': 'sans date',
  'when.notUnderstood': 'sans date (« {text} »)',
  'when.about':
    '{precision, select, day {vers le {date}} hour {vers le {date}} minute {vers le {date}} second {vers le {date}} decade {vers les {date}} century {vers le {date}} other {vers {date}}}',
  'when.uncertain': '{date} ?',
  'when.always': 'ni début ni fin',
  'when.before':
    '{precision, select, day {avant le {date}} hour {avant le {date}} minute {avant le {date}} second {avant le {date}} decade {avant les {date}} century {avant le {date}} other {avant {date}}}',
  'when.by':
    '{precision, select, day {d’ici au {date}} hour {d’ici au {date}} minute {d’ici au {date}} second {d’ici au {date}} decade {d’ici aux {date}} century {d’ici au {date}} other {d’ici à {date}}}',
  'when.from':
    '{precision, select, day {à partir du {date}} hour {à partir du {date}} minute {à partir du {date}} second {à partir du {date}} decade {à partir des {date}} century {à partir du {date}} about {à partir de : {date}} other {{vowel, select, yes {à partir d’{date}} other {à partir de {date}}}}}',
  'when.fromUnknown':
    '{precision, select, day {à partir du {date}} hour {à partir du {date}} minute {à partir du {date}} second {à partir du {date}} decade {à partir des {date}} century {à partir du {date}} about {à partir de : {date}} other {{vowel, select, yes {à partir d’{date}} other {à partir de {date}}}}}, fin inconnue',
  'when.within': 'entre {start} et {end}',
  'when.interval': '{start} – {end}',
  'when.days': '{start}–{end}',

  'date.decade': 'années {year}',
  'date.century': '{roman}{century, plural, one {er} other {e}} siècle',
  'date.centuryBc': '{roman}{century, plural, one {er} other {e}} siècle av. J.-C.',
  'date.season': '{season, select, 0 {hiver} 1 {printemps} 2 {été} other {automne}} {year}',
  'date.time': '{date}, {time}',
  'date.yearBc': '{year} av. J.-C.',

  'timeline.figure': '{name}, {when} : {value}',
  'timeline.figureBefore': '‹ {when} : {value}',
  'timeline.events':
    'Événements dans le temps : flèches gauche et droite pour choisir le précédent ou le suivant, plus et moins pour zoomer, crochets pour poser l’intervalle, Échap pour effacer',
  'timeline.named': 'Nommés sur la chronologie',
  'timeline.namedEvent': '{title}, {when}',
  'timeline.empty': 'Aucun événement n’est daté.',
  'timeline.lane.more': '+{count}',
  'timeline.until': '→ {date}',
  'timeline.brush': 'Intervalle',
  'timeline.brush.from': 'Début de l’intervalle',
  'timeline.brush.to': 'Fin de l’intervalle',
  'timeline.brush.fromDate': 'Du',
  'timeline.brush.toDate': 'Au',
  'timeline.brush.clear': 'Effacer',
  'timeline.zoomIn': 'Zoom avant',
  'timeline.zoomOut': 'Zoom arrière',
  'timeline.fitAll': 'Tout cadrer',
  'timeline.fitSelection': 'Cadrer la sélection',
  'timeline.controls': 'Commandes de la chronologie',

  'locator.title': 'titre',

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

  'problem.noSuchCall':
    'La fenêtre demande une chose que cette version de Chronotope ne connaît pas. Rechargez la fenêtre.',
  'problem.badRequest': 'La fenêtre a envoyé un message illisible. Rechargez la fenêtre.',
  'problem.noSession':
    'Cette adresse a déjà servi. Revenez à l’onglet où elle a été ouverte en premier, ou relancez Chronotope et ouvrez la nouvelle adresse.',
  'problem.hostGone': 'Chronotope ne répond plus. Relancez-le et ouvrez la nouvelle adresse.',
  'problem.hostAnswer': 'Chronotope n’a pas donné de réponse utilisable ({status}). Rechargez la fenêtre.',
  'problem.receivedTooLarge':
    '« {fileName} » dépasse {megabytes} Mo, le maximum accepté ici. Relancez plutôt Chronotope avec le chemin du fichier.',
  'problem.receivedNotKept':
    '« {fileName} » n’a pas pu être écrit dans le dossier de données de l’application ({reason}). Libérez de la place et réessayez.',
  'problem.date':
    '« {text} » n’est pas une date que Chronotope sait lire. Écrivez 2025-10-28, 2025-10 ou 2025, ou une autre forme EDTF (ISO 8601-2).',
  'problem.dateYears': '« {text} » sort des années −9999 à 9999, les seules que couvre Chronotope.',
  'problem.dateReversed': '« {text} » se termine avant de commencer. Écrivez d’abord la date la plus ancienne.',
  'problem.fileMissing':
    '« {fileName} » est introuvable. Vérifiez si le fichier a été déplacé ou renommé, puis ouvrez-le à son nouvel emplacement.',
  'problem.fileIsFolder': '« {fileName} » est un dossier. Choisissez un fichier de données à l’intérieur.',
  'problem.fileIsDevice':
    '« {fileName} » n’est pas un fichier ordinaire. Copiez son contenu dans un fichier et ouvrez celui-ci.',
  'problem.fileEmpty': '« {fileName} » est vide. Chronotope ouvre ses propres fichiers de données (JSON, format 1).',
  'problem.fileTooLarge':
    '« {fileName} » fait {megabytes} Mo ; Chronotope lit des fichiers de {limit} Mo au plus. Divisez-le en fichiers plus petits.',
  'problem.fileUnreadable':
    '« {fileName} » ne peut pas être lu ({reason}). Vérifiez que vous avez le droit de l’ouvrir, ou copiez-le dans un autre dossier.',
  'problem.fileNotDataset':
    '« {fileName} » n’est pas un jeu de données. Chronotope ouvre ses propres fichiers de données (JSON, format 1).',
  'problem.fileEncoding':
    '« {fileName} » est un texte, mais pas en UTF-8. Enregistrez-le en UTF-8 dans le programme d’origine, puis ouvrez-le de nouveau.',
  'problem.stale': 'Un autre fichier a été ouvert entre-temps. Choisissez l’événement de nouveau.',
  'problem.noSuchBytes': 'La fenêtre demande des données qui n’existent pas. Rechargez la fenêtre.',
  'problem.preferencesNotKept':
    'Votre choix vaut jusqu’à la fermeture de Chronotope, mais il n’a pas pu être conservé ({reason}). Vérifiez si le disque est plein ou si le dossier de données de l’application est protégé en écriture.',
  'problem.engineStopped':
    'La partie de Chronotope qui lit les fichiers s’est arrêtée ({reason}). L’écran reste en l’état ; relancez Chronotope pour continuer.',
  'problem.unexpected': 'Une erreur interne s’est produite dans Chronotope ({detail}). Ce qui était ouvert le reste.',
  'problem.missing': 'Cet élément est nécessaire et n’est pas là.',
  'problem.expected':
    '{expected, select, text {Un texte} number {Un nombre} integer {Un nombre entier} boolean {Vrai ou faux (true, false)} list {Une liste} object {Une fiche} texts {Un texte par langue, comme \'{\' "fr": "…" \'}\',} other {Autre chose}} était attendu ici ; {found, select, nothing {il n’y a rien} text {il y a un texte} boolean {il y a vrai ou faux (true, false)} number {il y a un nombre} fraction {il y a un nombre à décimales} endless {il y a un nombre trop grand} list {il y a une liste} other {il y a une fiche}}.',
  'problem.unknownField': 'Le format n’a pas de champ de ce nom ; il a été laissé de côté. Vérifiez l’orthographe.',
  'problem.emptyText': 'Ce texte est vide.',
  'problem.tooLong': 'Ce texte dépasse {limit, plural, other {# caractères}}, le maximum possible ici.',
  'problem.atLeast': 'Ce nombre est inférieur à {limit, number}, le minimum possible ici.',
  'problem.atMost': 'Ce nombre est supérieur à {limit, number}, le maximum possible ici.',
  'problem.language': 'Ce n’est pas une étiquette de langue. Écrivez en, fr, zh-Hans ou une autre.',
  'problem.country': 'Ce n’est pas un code de pays. Écrivez deux majuscules, par exemple JP.',
  'problem.url': 'Ce n’est pas une adresse web. Elle doit commencer par https:// ou http://.',
  'problem.unknownId': 'Rien dans ce fichier ne porte l’identifiant « {id} ».',
  'problem.unknownTerm': '« {id} » n’est pas dans la liste de ce fichier ; il est affiché sous cet identifiant.',
  'problem.duplicateId': 'L’identifiant « {id} » a déjà servi dans cette liste ; le premier est gardé.',
  'problem.timeZone': '« {text} » n’est pas un fuseau horaire. Écrivez un nom comme Asia/Tokyo.',
  'problem.timeExtent': 'Il faut ici une première et une dernière date, dans cet ordre.',
  'problem.mapExtent':
    'Cette emprise n’enferme rien. L’ouest est inférieur à 180, l’est se trouve au plus 360 degrés plus à l’est, le sud est au-dessous du nord.',
  'problem.more':
    '{count, plural, one {# autre problème n’est pas listé} other {# autres problèmes ne sont pas listés}}.',
  'problem.emptyFile': 'Le fichier est vide. Chronotope ouvre ses propres fichiers de données (JSON, format 1).',
  'problem.notJson':
    'Le fichier est illisible : son JSON s’interrompt à la ligne {line, number}, colonne {column, number}. Corrigez-le là et rouvrez-le.',
  'problem.truncated':
    'Le fichier se termine avant ses données, à la ligne {line, number}, colonne {column, number}. Récupérez-le ou copiez-le de nouveau.',
  'problem.tooDeep':
    'Le fichier emboîte listes et fiches sur plus de {limit, number} niveaux. Aucun jeu de données n’en a besoin.',
  'problem.notDataset':
    'Ce fichier JSON n’est pas un jeu de données Chronotope : il ne dit pas "format": "chronotope-dataset".',
  'problem.newerVersion':
    'Le fichier est au format de données {version, number} ; ce Chronotope lit le format {known, number}. Mettez Chronotope à jour, puis rouvrez-le.',
  'problem.version':
    'Le fichier ne dit pas dans quel format de données il est. Écrivez "version": {known, number} et rouvrez-le.',
  'problem.noEvents':
    'Le fichier ne contient aucun événement affichable : {events, plural, =0 {il n’y en a pas} one {le seul a des erreurs} other {les # ont tous des erreurs}}. Il contient aussi {places, plural, =0 {aucun lieu} one {# lieu} other {# lieux}} et {sources, plural, =0 {aucune source} one {# source} other {# sources}}.',

  'map.named': 'Nommé sur la carte',
  'map.surface':
    'Carte des événements : flèches pour déplacer, + et − pour zoomer, point pour la marque suivante, Entrée pour choisir ses événements un à un',
  'map.zoomIn': 'Zoom avant',
  'map.zoomOut': 'Zoom arrière',
  'map.fitAll': 'Tout cadrer',
  'map.fitSelection': 'Cadrer la sélection',
  'map.controls': 'Commandes de la carte',
  'map.legend': 'Légende',
  'map.legend.inWindow': 'dans la fenêtre',
  'map.legend.outside': 'hors fenêtre',
  'map.legend.countryOnly': 'pays seul',
  'map.legend.imprecise': 'dans ce cercle',
  'map.flow.measured': 'mesuré',
  'map.flow.computed': 'calculé',
  'map.flow.proxy': 'indirect',
  'map.flow.started': 'commencé',
  'map.flow.contract': 'contrat',
  'map.flow.planned': 'prévu',
  'map.attribution': 'Natural Earth · GeoNames CC BY 4.0',
  'map.basemapFailed': 'Le fond de carte n’a pas pu être lu. Les événements sont affichés sans lui.',
  'map.choose': '{count, plural, one {# événement ici} other {# événements ici}}',
  'map.chooseOutside': '{count, plural, one {# hors de la fenêtre temporelle} other {# hors de la fenêtre temporelle}}',
  'map.chooseMore': '{count, plural, one {et # autre} other {et # autres}}',
  'map.clusterAt': '{place} : {count, plural, one {# événement} other {# événements}}',
  'map.offView': '{place} : montrer sur la carte',
  'map.flow.amount': '{commodity} : {amount} {unit}',
  'map.flow.detail': '{kind}, {when}',
  'map.eventAt': '{title}, {when}, {place}',
  'map.eventOnly': '{title}, {when}',
  'map.selected': 'Sélectionné : {title}',
};
