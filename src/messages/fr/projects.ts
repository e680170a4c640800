import type { englishProjects } from '../en/projects.ts';

/** Messages in French: project files and their saving. */
export const frenchProjects: Readonly<Record<keyof typeof englishProjects, string>> = {
  'problem.noDatabase':
    'Les projets ne peuvent être ni lus ni enregistrés sur cette machine ({reason}). Il faut Node 22.14 ou plus récent, sous Windows, macOS ou Linux. Les fichiers de données s’ouvrent comme avant.',
  'problem.databaseNotGeoPackage':
    '« {fileName} » est une base de données, mais pas un projet Chronotope. Chronotope ouvre ses propres projets et fichiers de données (JSON, format 1).',
  'problem.geoPackageNotProject':
    '« {fileName} » est un GeoPackage d’un autre programme. Chronotope ouvre ses propres projets et fichiers de données (JSON, format 1).',
  'problem.projectNewer':
    '« {fileName} » a été enregistré par un Chronotope plus récent (format de projet {version, number} ; celui-ci lit le format {known, number}). Mettez Chronotope à jour, puis ouvrez-le de nouveau.',
  'problem.projectDamaged':
    '« {fileName} » est endommagé. Rien n’y a été modifié : ouvrez une copie ou une sauvegarde.',
  'problem.projectTruncated':
    '« {fileName} » n’est pas complet, sa fin manque. Téléchargez-le ou copiez-le de nouveau.',
  'problem.projectInUse':
    '« {fileName} » est ouvert dans un autre Chronotope. Vous pouvez le consulter ici ; pour le modifier, fermez-le là-bas.',
  'problem.projectBusy':
    'Un autre programme écrit dans « {fileName} ». Attendez qu’il ait fini, ou fermez-le, puis ouvrez le fichier de nouveau.',
  'problem.projectUnfinished':
    'Un programme a été arrêté pendant qu’il écrivait dans « {fileName} ». Ouvrez le fichier une fois dans ce programme, qui annule alors ce qui était à moitié écrit, ou ouvrez une sauvegarde.',
  'problem.projectRecord': 'Cette fiche est endommagée. Une copie ou une sauvegarde du projet l’a peut-être encore.',
  'problem.projectForeignTriggers':
    'Un autre programme a mis dans ce projet {count, plural, one {une règle qui agirait} other {# règles qui agiraient}} sur ce qu’on y écrit. Aucune n’a été exécutée ; enregistrez-le comme projet pour en avoir une copie propre.',
  'problem.notProject': 'Seul un projet peut être modifié. Enregistrez ceci comme projet, puis ouvrez-le.',
  'problem.changeDiskFull':
    'Le disque de « {fileName} » est plein : la modification n’est pas faite, tout ce qui précède est gardé. Libérez de l’espace, ou enregistrez comme projet sur un autre disque et continuez là.',
  'problem.changeFileMoved':
    'Un autre programme a remplacé, déplacé ou supprimé « {fileName} ». La modification n’est pas faite. Ce qui est ouvert ici est entier : enregistrez-le comme projet sous un autre nom et continuez là.',
  'problem.changeRefused':
    'Impossible d’écrire dans « {fileName} » : le fichier, son dossier ou son disque est protégé en écriture. La modification n’est pas faite. Enregistrez comme projet ailleurs et continuez là.',
  'problem.changeBusy':
    'Un autre programme écrit dans « {fileName} ». La modification n’est pas faite : réessayez quand il aura fini.',
  'problem.changeFileDamaged':
    'Un autre programme, ou le disque, a endommagé ou tronqué « {fileName} ». La modification n’est pas faite. Enregistrez comme projet sous un autre nom, et continuez là.',
  'problem.openFileDamaged':
    'Un autre programme, ou le disque, a endommagé ou tronqué « {fileName} » depuis son ouverture. Enregistrez comme projet sous un autre nom, et continuez là.',
  'problem.editNotKept':
    'La modification n’a pas pu être écrite dans « {fileName} » ({reason}), et n’a pas été faite. Enregistrez comme projet sous un autre nom pour y continuer.',
  'problem.recordGone': '« {id} » n’est plus là : supprimé entre-temps. Annuler le fait revenir.',
  'journal.named': '{label}',
  'journal.outside': 'Modifié par un autre programme',
  'journal.change':
    'Modifier {count, plural, one {« {name} »} other {{count, number} {list, select, events {événements} places {lieux} actors {acteurs} sources {sources} claims {affirmations} flows {flux} indicators {indicateurs} categories {catégories} tags {étiquettes} relations {relations} annotations {annotations} views {vues} stories {récits} other {notes}}}}',
  'journal.date':
    'Changer la date {count, plural, one {de « {name} »} other {de {count, number} {list, select, events {événements} places {lieux} actors {acteurs} sources {sources} claims {affirmations} flows {flux} indicators {indicateurs} categories {catégories} tags {étiquettes} relations {relations} annotations {annotations} views {vues} stories {récits} other {notes}}}}',
  'journal.place':
    'Déplacer {count, plural, one {« {name} »} other {{count, number} {list, select, events {événements} places {lieux} actors {acteurs} sources {sources} claims {affirmations} flows {flux} indicators {indicateurs} categories {catégories} tags {étiquettes} relations {relations} annotations {annotations} views {vues} stories {récits} other {notes}}}} à {place}',
  'journal.locate':
    'Placer {count, plural, one {« {name} »} other {{count, number} {list, select, events {événements} places {lieux} actors {acteurs} sources {sources} claims {affirmations} flows {flux} indicators {indicateurs} categories {catégories} tags {étiquettes} relations {relations} annotations {annotations} views {vues} stories {récits} other {notes}}}} sur la carte',
  'journal.tag':
    'Étiqueter {count, plural, one {« {name} »} other {{count, number} {list, select, events {événements} places {lieux} actors {acteurs} sources {sources} claims {affirmations} flows {flux} indicators {indicateurs} categories {catégories} tags {étiquettes} relations {relations} annotations {annotations} views {vues} stories {récits} other {notes}}}} avec {tag}',
  'journal.create':
    'Ajouter {count, plural, one {« {name} »} other {{count, number} {list, select, events {événements} places {lieux} actors {acteurs} sources {sources} claims {affirmations} flows {flux} indicators {indicateurs} categories {catégories} tags {étiquettes} relations {relations} annotations {annotations} views {vues} stories {récits} other {notes}}}}',
  'journal.delete':
    'Supprimer {count, plural, one {« {name} »} other {{count, number} {list, select, events {événements} places {lieux} actors {acteurs} sources {sources} claims {affirmations} flows {flux} indicators {indicateurs} categories {catégories} tags {étiquettes} relations {relations} annotations {annotations} views {vues} stories {récits} other {notes}}}}',
  'journal.merge':
    'Fusionner {count, number} {list, select, events {événements} places {lieux} actors {acteurs} sources {sources} claims {affirmations} flows {flux} indicators {indicateurs} categories {catégories} tags {étiquettes} relations {relations} annotations {annotations} views {vues} stories {récits} other {notes}} en « {name} »',
  'journal.order': 'Changer l’ordre des {list, select, views {vues} other {fiches}}',
  'journal.split': 'Diviser « {name} » en {count, number}',
  'journal.steps':
    '{what, select, add {Ajouter l’étape {step} à « {name} »} remove {Retirer l’étape {step} de « {name} »} order {Changer l’ordre des étapes de « {name} »} view {Reprendre la vue de l’étape {step} de « {name} »} hide {Masquer l’étape {step} de « {name} »} show {Montrer de nouveau l’étape {step} de « {name} »} other {Modifier le texte de l’étape {step} de « {name} »}}',
  'journal.import': 'Importer {count, plural, one {# événement} other {# événements}} de {fileName}',
  'journal.several': '{count, plural, one {# modification} other {# modifications}}',
  'journal.restore': 'Revenir à la version « {name} »',
  'problem.noEntry': 'Le journal n’a plus cette entrée. Ouvrez-le de nouveau.',
  'problem.versionExists': 'Il y a déjà une version « {name} ». Choisissez un autre nom.',
  'problem.noVersion': 'Il n’y a plus de version « {name} ».',
  'journal.attach': 'Joindre « {file} » à « {name} »',
  'journal.detach': 'Retirer « {file} »',
  'problem.attachmentTooLarge':
    '« {fileName} » fait {megabytes} Mo ; on peut joindre des fichiers de {limit} Mo au plus. Joignez la partie qui compte, ou notez où se trouve le fichier.',
  'problem.noAttachment': 'Cette pièce jointe n’est plus là. Annuler la fait peut-être revenir.',
  'problem.attachmentDamaged':
    'Ce que le projet garde de « {fileName} » n’est plus ce qui a été joint. Reprenez l’original ou une sauvegarde, et joignez-le de nouveau.',
  'problem.idTaken': 'L’identifiant « {id} » est celui d’une autre fiche de cette liste. Choisissez-en un autre.',
  'problem.stillUsed':
    '{count, plural, one {Une fiche ne peut} other {# fiches ne peuvent}} s’en passer : la source d’une affirmation, les extrémités d’un flux, l’article dont parle le fichier. Modifiez-{count, plural, one {la} other {les}} ou supprimez-{count, plural, one {la} other {les}} d’abord.',
  'problem.draftOpen': '« {fileName} » est ouvert ici. Ouvrez d’abord autre chose.',
  'problem.noDraft': 'Il n’y a plus de brouillon.',
  'problem.whenNoYear': '« {text} » n’a pas d’année. Écrivez-la : « {example} ».',
  'problem.whenNoSuchDay': 'Aucun calendrier n’a le jour « {text} ». Vérifiez le jour et le mois.',
  'problem.whenNotRead':
    '« {text} » n’est pas compris comme une date avec son année. Écrivez par exemple 30 oct. 2025, 26–30 octobre 2025, fin octobre 2025, vers 2010, d’ici mars 2026, XIXe siècle, ou de l’EDTF (ISO 8601-2).',
  'problem.nothingToSave': 'Il n’y a encore rien à enregistrer. Ouvrez d’abord un fichier.',
  'problem.saveDiskFull':
    'Il n’y a pas de place pour « {fileName} » sur ce disque. Libérez de l’espace, ou enregistrez-le sur un autre.',
  'problem.saveFolderMissing': 'Le dossier où devait se trouver « {fileName} » n’existe pas. Choisissez-en un autre.',
  'problem.saveRefused':
    '« {fileName} » ne peut pas être écrit à cet endroit : le dossier est peut-être protégé en écriture, ou le fichier ouvert dans un autre programme. Enregistrez-le dans un autre dossier ou sous un autre nom.',
  'problem.savedInPart':
    'Le fichier a été endommagé de l’extérieur. Sa copie de sûreté a été enregistrée sous « {fileName} », mais toutes les dernières modifications n’ont pas pu y être refaites.',
  'problem.saveTargetBusy':
    'Un autre programme écrit dans « {fileName} », qui est resté tel quel. Fermez-y le fichier, ou enregistrez sous un autre nom.',
  'problem.saveTargetOpen': '« {fileName} » est le fichier ouvert ici. Enregistrez sous un autre nom.',
  'problem.saveTargetExists':
    'Il y a déjà un fichier « {fileName} » ; il est resté tel quel. Choisissez-le dans la boîte de dialogue pour le remplacer, ou enregistrez sous un autre nom.',
  'problem.saveFailed':
    '« {fileName} » n’a pas pu être écrit ({reason}). Enregistrez-le dans un autre dossier ou sous un autre nom.',
};
