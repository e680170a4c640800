/** Messages in English: work that is in no file of a person's own. */
export const englishDrafts = {
  'command.drafts': 'Drafts, work in no file yet…',
  'status.drafts': 'Your drafts…',
  'status.draftLeft': 'Its draft was deleted: bring back…',
  'status.draftLeftShort': 'Bring its draft back…',
  'drafts.leftExplained':
    'The draft “{fileName}” held nothing that is not in the file that is open, so it was deleted. For a day it can be brought back from the list of drafts.',
  'drafts.label': 'Drafts',
  'drafts.explained':
    'Work that the app keeps for you on this machine, in its own folder. Open a draft and save it as a project to have a file of your own.',
  'drafts.none':
    'There is no draft. What you change in a file that the app does not write to is kept as one, until you save it as a project.',
  'drafts.open': 'Open',
  'drafts.openNamed': 'Open “{fileName}”',
  'drafts.deleteNamed': 'Delete “{fileName}”',
  'drafts.deleted': '“{fileName}” deleted. It can be brought back for a day.',
  'drafts.deletedLabel': 'Deleted, kept for a day',
  'drafts.deletedAt': 'deleted {at}',
  'drafts.restore': 'Bring back',
  'drafts.restoreNamed': 'Bring back “{fileName}”',
  'drafts.isOpen': 'Open now',
  'drafts.changed': 'changed {at}',
  'drafts.downloaded': 'downloaded as {fileName}, {at}{isCurrent, select, yes {, and not changed since} other {}}',
  'drafts.origin': 'from {fileName}',
  'drafts.all': 'All drafts ({count, number})…',
} as const;
