/** Messages in French: what the command line says. */
export const frenchCommandLine = {
  'cli.help': `chronotope : les événements d’un fichier, sans fenêtre

  chronotope inspect FICHIER [--json]     ce qu’il contient : événements, dates, lieux, problèmes
  chronotope validate FICHIER [--json]    tout ce qui ne va pas dans un fichier
  chronotope convert FICHIER CIBLE [--to FORMAT] [--filter FILTRE]… [--geocode] [--force]
                                          ses événements dans un autre format, et ce que celui-ci ne peut pas porter
  chronotope export FICHIER --to IMAGE [--view ID] [--show PARTIES] [--paper PAPIER] [--dpi POINTS] [--filter FILTRE]… [--force]
                                          une image de ses événements, avec légende et sources
  chronotope export FICHIER --story ID --to POLYCOPIÉ.pdf [--without-notes] [--paper PAPIER] [--force]
                                          un récit sur papier : chaque étape avec son image, ses mots, ses notes et ses sources
  chronotope export FICHIER --to PAGE [--story ID | --view ID] [--filter FILTRE]… [--force]
                                          ses événements et les vues en un fichier, pour tout navigateur

FICHIER est tout ce que Chronotope ouvre : un jeu de données, un projet, un tableau, et les formats d’autres programmes dans docs/formats.md.
FORMAT est {formats} ; sinon, selon la fin du nom de CIBLE. IMAGE finit par .svg, .pdf ou .png,
PAGE par .html.

  --json               la réponse en JSON
  --filter FILTRE      seulement ces événements, et ceux qui passent tous les autres filtres :
                         time=2025-10                  ont pu avoir lieu à ce moment
                         map=ouest,sud,est,nord        y ont un lieu, en degrés
                         category=NOM, status=, certainty=, actor=, place=, country=, tag=, source=,
                         grade=, evidence=             un nom ou un identifiant ; avec {not} tous les autres
                         tout autre texte              une recherche comme dans la fenêtre : mots, "expressions", ET, OU, NON, ( ),
                                                       acteur:NOM, avant:DATE, près:LIEU<200km ; -MOT vaut NON MOT
  --geocode            les lieux connus seulement par leur nom sont placés là où les met un répertoire de lieux, le vôtre avant celui de l’application
  --view ID            ce que montre cette vue du fichier, avec sa période, sa carte, ses filtres et ses bandes ; pas avec --filter
  --story ID           le polycopié de ce récit
  --without-notes      le polycopié est sans les notes de qui parle
  --show PARTIES       both (les deux), map (carte) ou timeline (frise) ; sinon both
  --paper PAPIER       a4, a3, letter ou 16:9 ; sinon a4
  --dpi POINTS         points par pouce d’un .png, de 36 à 300 ; sinon 144
  --force              CIBLE peut exister déjà, et est remplacée
  --date-order ORDRE   comment un tableau écrit les dates en chiffres : dmy, mdy ou ymd ; sinon, selon le tableau
  --lang LANGUE        en ou fr ; sinon, celle du système (LANG)
  --version, --help

Codes de sortie
  0   tout a été lu
  1   des enregistrements ont été laissés de côté ; pour validate : quelque chose ne va pas, ne serait-ce qu’un avertissement ; pour convert et export : aucun événement ne passe les filtres
  2   rien n’a pu être fait : le fichier est inutilisable, ou la commande n’a pas été comprise
  130 arrêt par Ctrl+C, ou parce que plus personne ne lit`,
  'cli.seeHelp': 'Essayez « chronotope --help ».',
  'cli.unknownCommand': 'Il n’y a pas de commande « {command} ».',
  'cli.unknownOption': 'Il n’y a pas d’option {option}.',
  'cli.optionValue': 'L’option {option} demande une valeur.',
  'cli.optionWithoutValue': 'L’option {option} ne prend pas de valeur.',
  'cli.choice': 'L’option {option} prend une de ces valeurs : {choices}.',
  'cli.fileMissing': 'Quel fichier ? « {command} » en demande un.',
  'cli.tooMany': '« {text} » est un fichier de trop.',
  'cli.dateOrderGuessed':
    'Des dates comme 04/05/2025 dans ce tableau peuvent se lire de deux façons : le jour a été pris en premier. Donnez --date-order mdy si c’est le mois.',
  'cli.targetMissing': 'Dans quel fichier ? « convert » demande son nom après celui du premier.',
  'cli.optionElsewhere': 'L’option {option} ne fait rien pour « {command} ».',
  'cli.noFormat':
    'Le nom « {fileName} » ne dit pas dans quel format écrire. Donnez --to avec une de ces valeurs : {formats}.',
  'cli.targetExists': 'Il y a déjà un « {fileName} », laissé tel quel. Donnez --force pour remplacer un fichier.',
  'cli.targetIsSource':
    '« {fileName} » est le fichier qui est lu ; il a été laissé tel quel. Donnez un autre nom à la cible.',
  'cli.filterName': 'Il n’y a pas de filtre « {name} ».',
  'cli.filterValue': 'Rien dans ce fichier n’a pour {facet} « {value} ».',
  'cli.filterField':
    'Le champ « {field} » n’existe pas ; comme texte, il s’écrit entre guillemets. Les champs sont acteur, lieu, pays, catégorie, source, statut, certitude, étiquette, cote, preuves, avant, après et près.',
  'cli.filterTime': '« {value} » n’est pas un temps. Écrivez time=2025, time=2025-10 ou time=2025-10-26/2025-11-01.',
  'cli.filterMap':
    '« {value} » n’est pas une partie de la carte. Écrivez ouest, sud, est, nord en degrés : map=120,20,150,46.',
  'cli.written': '{count, number} sur {all, plural, one {# événement} other {# événements}} dans « {fileName} ».',
  'cli.nothingPasses':
    '{all, plural, one {Le seul événement ne passe pas les filtres} other {Aucun des # événements ne passe les filtres}} : rien n’a été écrit.',
  'cli.losses': 'Le format {format} ne peut contenir :',
  'cli.unread': '{count, plural, one {# événement n’a pas pu être lu} other {# événements n’ont pas pu être lus}} :',
  'cli.unexpected': 'Une erreur s’est produite dans Chronotope ({detail}). Aucun fichier n’a été modifié.',
  'cli.format': 'Format : {format}',
  'cli.counts':
    '{events, plural, one {# événement} other {# événements}} ({undated, number} sans date, {unplaced, number} sans lieu), {places, plural, one {# lieu} other {# lieux}} ; {rejected, plural, one {# enregistrement laissé} other {# enregistrements laissés}} de côté',
  'cli.time': 'Temps : {extent}',
  'cli.noTime': 'Temps : aucun événement n’est daté',
  'cli.map': 'Carte (ouest, sud, est, nord) : {extent}',
  'cli.noMap': 'Carte : aucun lieu n’a de coordonnées',
  'cli.error': 'erreur : {text}',
  'cli.warning': 'avertissement : {text}',
  'cli.valid': 'Tout y est en ordre.',
} as const;
