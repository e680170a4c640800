import type { englishProblems } from '../en/problems.ts';

/** Messages in French: what is wrong in a file or request. */
export const frenchProblems: Readonly<Record<keyof typeof englishProblems, string>> = {
  'problem.noSuchCall':
    'La fenêtre demande une chose que cette version de Chronotope ne connaît pas. Rechargez la fenêtre.',
  'problem.onlyRead': 'Cette page porte ses données avec elle et se lit seulement.',
  'problem.badRequest': 'La fenêtre a envoyé un message illisible. Rechargez la fenêtre.',
  'problem.noSession':
    'L’adresse que Chronotope affiche au démarrage n’ouvre qu’un onglet, une seule fois. Continuez dans cet onglet, ou relancez Chronotope et ouvrez la nouvelle adresse.',
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
  'problem.fileEmpty': '« {fileName} » est vide : il n’y a rien à y ouvrir.',
  'problem.fileTooLarge':
    '« {fileName} » fait {megabytes} Mo ; Chronotope lit des fichiers de {limit} Mo au plus. Divisez-le en fichiers plus petits.',
  'problem.fileUnreadable':
    '« {fileName} » ne peut pas être lu ({reason}). Vérifiez que vous avez le droit de l’ouvrir, ou copiez-le dans un autre dossier.',
  'problem.fileNotDataset':
    '« {fileName} » n’est dans aucun format que Chronotope ouvre. Il ouvre ses propres jeux de données et projets, les tableaux et les fichiers d’autres programmes que nomme la documentation.',
  'problem.fileEncoding':
    '« {fileName} » est un texte, mais pas en UTF-8. Enregistrez-le en UTF-8 dans le programme d’origine, puis ouvrez-le de nouveau.',
  'problem.notMovedByHand':
    'Cette date dit plus qu’un jour, un mois ou une année : déplacée à la main, elle ne le dirait plus. Modifiez-la dans le formulaire : Entrée, ou un clic.',
  'problem.annotationNowhere':
    'Une annotation sans date ni point sur la carte n’apparaît nulle part. Donnez-lui une date ou un point.',
  'problem.circleWithoutPoint':
    'Un cercle entoure un point de la carte, et il n’y en a pas. Donnez un point, ou ôtez le rayon.',
  'problem.stale': 'Un autre fichier a été ouvert entre-temps. Choisissez l’événement de nouveau.',
  'problem.noSuchBytes': 'La fenêtre demande des données qui n’existent pas. Rechargez la fenêtre.',
  'problem.preferencesNotKept':
    'Votre choix vaut jusqu’à la fermeture de Chronotope, mais il n’a pas pu être conservé ({reason}). Vérifiez si le disque est plein ou si le dossier de données de l’application est protégé en écriture.',
  'problem.engineStopped':
    'La partie de Chronotope qui lit les fichiers s’est arrêtée ({reason}). L’écran reste en l’état ; relancez Chronotope pour continuer.',
  'problem.tooManyChosen':
    'Cela fait {count, number} événements. On peut en choisir {limit, number} au plus à la fois ; les filtres en retiennent autant que l’on veut.',
  'problem.tooManyToCopy':
    'La liste contient {count, number} événements. On peut en copier {limit, number} au plus à la fois : filtrez-la d’abord.',
  'problem.linkElsewhere':
    'Le lien mène à une vue de {fileName} qui n’est pas dans ce qui est ouvert. Ouvrez ce fichier, puis suivez de nouveau le lien.',
  'problem.notCopied': 'Le presse-papiers ne l’a pas accepté. Cliquez dans la fenêtre et copiez à nouveau.',
  'problem.engineRestarted':
    'La partie de Chronotope qui lit les fichiers s’est arrêtée ({reason}) et a été relancée. Un fichier est peut-être trop grand pour la mémoire de cette machine : ouvrez-en un plus petit.',
  'problem.unexpected': 'Une erreur interne s’est produite dans Chronotope ({detail}). Ce qui était ouvert le reste.',
  'problem.missing': 'Cet élément est nécessaire et n’est pas là.',
  'problem.expected':
    '{expected, select, text {Un texte était attendu} number {Un nombre était attendu} integer {Un nombre entier était attendu} boolean {Vrai ou faux (true, false) était attendu} list {Une liste était attendue} object {Une fiche était attendue} texts {Un texte par langue, comme \'{\' "fr": "…" \'}\', était attendu} other {Autre chose était attendu}} ici ; {found, select, nothing {il n’y a rien} text {il y a un texte} boolean {il y a vrai ou faux (true, false)} number {il y a un nombre} fraction {il y a un nombre à décimales} endless {il y a un nombre trop grand} list {il y a une liste} other {il y a une fiche}}.',
  'problem.unknownField': 'Le format n’a pas de champ de ce nom ; il a été laissé de côté. Vérifiez l’orthographe.',
  'problem.emptyText': 'Ce texte est vide.',
  'problem.tooLong': 'Ce texte dépasse {limit, plural, other {# caractères}}, le maximum possible ici.',
  'problem.atLeast': 'Ce nombre est inférieur à {limit, number}, le minimum possible ici.',
  'problem.atMost': 'Ce nombre est supérieur à {limit, number}, le maximum possible ici.',
  'problem.language': 'Ce n’est pas une étiquette de langue. Écrivez en, fr, zh-Hans ou une autre.',
  'problem.country': 'Ce n’est pas un code de pays. Écrivez deux majuscules, par exemple JP.',
  'problem.url': 'Ce n’est pas une adresse web. Elle doit commencer par https:// ou http://, sans espace.',
  'problem.reference':
    'Ceci ne désigne aucun enregistrement. Écrivez sa liste et son identifiant, par exemple events/sommet.',
  'problem.grade': 'Une cote est une fiabilité de A à F et une crédibilité de 1 à 6.',
  'problem.stance': 'Une citation appuie ou conteste (« supports » ou « disputes »).',
  'problem.geometry':
    'Ceci n’est ni une ligne ni une surface. Il faut une LineString, MultiLineString, Polygon ou MultiPolygon de GeoJSON, avec des positions [lng, lat] sur le globe et des anneaux fermés.',
  'problem.unknownId': 'Rien dans ce fichier ne porte l’identifiant « {id} ».',
  'problem.unknownTerm': '« {id} » n’est pas dans la liste de ce fichier ; il est affiché sous cet identifiant.',
  'problem.duplicateId': 'L’identifiant « {id} » a déjà servi dans cette liste ; le premier est gardé.',
  'problem.mapTwice': 'La carte « {path} » est déjà nommée dans cette liste ; la première est gardée.',
  'problem.timeZone': '« {text} » n’est pas un fuseau horaire. Écrivez un nom comme Asia/Tokyo.',
  'problem.timeExtent': 'Il faut ici une première et une dernière date, dans cet ordre.',
  'problem.mapExtent':
    'Cette emprise n’enferme rien. L’ouest est inférieur à 180, l’est se trouve au plus 360 degrés plus à l’est, le sud est au-dessous du nord.',
  'problem.more':
    '{count, plural, one {# autre problème n’est pas listé} other {# autres problèmes ne sont pas listés}}.',
  'problem.emptyFile': '« {fileName} » est vide. Chronotope ouvre ses propres fichiers de données (JSON, format 1).',
  'problem.notJson':
    '« {fileName} » est illisible : son JSON s’interrompt à la ligne {line, number}, colonne {column, number}. Corrigez-le là et rouvrez-le.',
  'problem.truncated':
    '« {fileName} » se termine avant ses données, à la ligne {line, number}, colonne {column, number}. Récupérez-le ou copiez-le de nouveau.',
  'problem.tooDeep':
    '« {fileName} » emboîte listes et fiches sur plus de {limit, number} niveaux. Aucun jeu de données n’en a besoin.',
  'problem.notDataset':
    'Le fichier JSON « {fileName} » n’est pas un jeu de données Chronotope : il ne dit pas "format": "chronotope-dataset".',
  'problem.newerVersion':
    '« {fileName} » est au format de données {version, number} ; ce Chronotope lit le format {known, number}. Mettez Chronotope à jour, puis rouvrez-le.',
  'problem.version':
    '« {fileName} » ne dit pas dans quel format de données il est. Écrivez "version": {known, number} et rouvrez-le.',
  'problem.noEvents':
    '« {fileName} » ne contient aucun événement affichable : {events, plural, =0 {il n’y en a pas} one {le seul a des erreurs} other {les # ont tous des erreurs}}. Il contient aussi {places, plural, =0 {aucun lieu} one {# lieu} other {# lieux}} et {sources, plural, =0 {aucune source} one {# source} other {# sources}}.',
};
