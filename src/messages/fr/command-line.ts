/** Messages in French: what the command line says. */
export const frenchCommandLine = {
  'cli.help': `chronotope : les événements d’un fichier, sans fenêtre

  chronotope inspect FICHIER [--json]     ce qu’il contient : événements, dates, lieux, problèmes
  chronotope validate FICHIER [--json]    tout ce qui ne va pas dans un fichier

FICHIER est tout ce que Chronotope ouvre : un jeu de données (JSON), un projet (GeoPackage), un tableau (CSV, TSV).

  --json               la réponse en JSON
  --date-order ORDRE   comment un tableau écrit les dates en chiffres : dmy, mdy ou ymd ; sinon, selon le tableau
  --lang LANGUE        en ou fr ; sinon, celle du système (LANG)
  --version, --help

Codes de sortie
  0   tout a été lu
  1   des enregistrements ont été laissés de côté ; pour validate : quelque chose ne va pas, ne serait-ce qu’un avertissement
  2   rien n’a pu être fait : le fichier est inutilisable, ou la commande n’a pas été comprise`,
  'cli.seeHelp': 'Essayez « chronotope --help ».',
  'cli.unknownCommand': 'Il n’y a pas de commande « {command} ».',
  'cli.unknownOption': 'Il n’y a pas d’option {option}.',
  'cli.optionValue': 'L’option {option} demande une valeur.',
  'cli.optionWithoutValue': 'L’option {option} ne prend pas de valeur.',
  'cli.choice': 'L’option {option} prend une de ces valeurs : {choices}.',
  'cli.fileMissing': 'Quel fichier ? « {command} » en demande un.',
  'cli.tooMany': '« {text} » est un fichier de trop.',
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
