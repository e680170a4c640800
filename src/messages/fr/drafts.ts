import type { englishDrafts } from '../en/drafts.ts';

/** Messages in French: work that is in no file of a person's own. */
export const frenchDrafts: Readonly<Record<keyof typeof englishDrafts, string>> = {
  'command.drafts': 'Brouillons, travail sans fichier…',
  'status.drafts': 'Vos brouillons…',
  'status.draftLeft': 'Brouillon supprimé : récupérer…',
  'status.draftLeftShort': 'Récupérer le brouillon…',
  'drafts.leftExplained':
    'Le brouillon « {fileName} » n’avait rien qui ne soit dans le fichier ouvert : il a été supprimé. Pendant un jour, il peut être récupéré dans la liste des brouillons.',
  'drafts.label': 'Brouillons',
  'drafts.explained':
    'Du travail que l’application garde pour vous sur cette machine, dans son propre dossier. Ouvrez un brouillon et enregistrez-le comme projet pour avoir votre fichier.',
  'drafts.none':
    'Il n’y a pas de brouillon. Ce que vous modifiez dans un fichier où l’application n’écrit pas est gardé comme brouillon, jusqu’à ce que vous l’enregistriez comme projet.',
  'drafts.open': 'Ouvrir',
  'drafts.openNamed': 'Ouvrir « {fileName} »',
  'drafts.deleteNamed': 'Supprimer « {fileName} »',
  'drafts.deleted': '« {fileName} » supprimé. Il peut être récupéré pendant un jour.',
  'drafts.deletedLabel': 'Supprimés, gardés un jour',
  'drafts.deletedAt': 'supprimé le {at}',
  'drafts.restore': 'Récupérer',
  'drafts.restoreNamed': 'Récupérer « {fileName} »',
  'drafts.isOpen': 'Ouvert ici',
  'drafts.changed': 'modifié le {at}',
  'drafts.downloaded': 'téléchargé sous {fileName} le {at}{isCurrent, select, yes {, et pas modifié depuis} other {}}',
  'drafts.origin': 'tiré de {fileName}',
  'drafts.all': 'Tous les brouillons ({count, number})…',
};
