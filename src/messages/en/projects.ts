/** Messages in English: project files and their saving. */
export const englishProjects = {
  'problem.noDatabase':
    'Projects can be neither read nor saved on this machine ({reason}). That needs Node 22.14 or newer on Windows, macOS or Linux. Dataset files open as before.',
  'problem.databaseNotGeoPackage':
    '“{fileName}” is a database, but not a Chronotope project. Chronotope opens its own projects and dataset files (JSON, format 1).',
  'problem.geoPackageNotProject':
    '“{fileName}” is a GeoPackage of another program. Chronotope opens its own projects and dataset files (JSON, format 1).',
  'problem.projectNewer':
    '“{fileName}” was saved by a newer Chronotope (project format {version, number}; this one reads format {known, number}). Update Chronotope, then open it again.',
  'problem.projectDamaged': '“{fileName}” is damaged. Nothing in it was changed: open a copy or a backup of it.',
  'problem.projectTruncated': '“{fileName}” is not complete, its end is missing. Fetch or copy it again.',
  'problem.projectInUse':
    '“{fileName}” is open in another Chronotope. You can look at it here; close it there to change it.',
  'problem.projectBusy':
    'Another program is writing to “{fileName}”. Wait until it has finished, or close it, then open the file again.',
  'problem.projectUnfinished':
    'A program was stopped while it was writing to “{fileName}”. Open the file once in that program, which then undoes what was half written, or open a backup.',
  'problem.projectRecord': 'This record is damaged. A copy or a backup of the project may still have it.',
  'problem.projectForeignTriggers':
    'Another program has put {count, plural, one {a rule} other {# rules}} into this project that would act on what is written to it. None was run; save it as a project to get a clean copy.',
  'problem.notProject': 'Only a project can be changed. Save this as a project, then open that.',
  'problem.changeDiskFull':
    'The disk of “{fileName}” is full: the change was not made, and all before it is kept. Free some space, or save as a project on another disk and go on there.',
  'problem.changeFileMoved':
    'Another program has replaced, moved or deleted “{fileName}”. The change was not made. What is open here is whole: save it as a project under another name and go on there.',
  'problem.changeRefused':
    '“{fileName}” cannot be written to: the file, its folder or its disk is write-protected. The change was not made. Save as a project elsewhere and go on there.',
  'problem.changeBusy':
    'Another program is writing to “{fileName}”. The change was not made: try again once it has finished.',
  'problem.changeFileDamaged':
    'Another program, or the disk, has damaged “{fileName}” or cut it off. The change was not made. Save as a project under another name, and go on there.',
  'problem.openFileDamaged':
    'Another program, or the disk, has damaged “{fileName}” or cut it off since it was opened. Save as a project under another name, and go on there.',
  'problem.editNotKept':
    'The change could not be written to “{fileName}” ({reason}), and was not made. Save as a project under another name to go on there.',
  'problem.recordGone': '“{id}” is not there any more: it was deleted meanwhile. Undo brings it back.',
  'journal.named': '{label}',
  'journal.outside': 'Changed by another program',
  'journal.change':
    'Change {count, plural, one {“{name}”} other {{count, number} {list, select, events {events} places {places} actors {actors} sources {sources} claims {claims} flows {flows} indicators {indicators} categories {categories} tags {tags} relations {relations} annotations {annotations} views {views} stories {stories} other {notes}}}}',
  'journal.date':
    'Change the date of {count, plural, one {“{name}”} other {{count, number} {list, select, events {events} places {places} actors {actors} sources {sources} claims {claims} flows {flows} indicators {indicators} categories {categories} tags {tags} relations {relations} annotations {annotations} views {views} stories {stories} other {notes}}}}',
  'journal.place':
    'Move {count, plural, one {“{name}”} other {{count, number} {list, select, events {events} places {places} actors {actors} sources {sources} claims {claims} flows {flows} indicators {indicators} categories {categories} tags {tags} relations {relations} annotations {annotations} views {views} stories {stories} other {notes}}}} to {place}',
  'journal.locate':
    'Put {count, plural, one {“{name}”} other {{count, number} {list, select, events {events} places {places} actors {actors} sources {sources} claims {claims} flows {flows} indicators {indicators} categories {categories} tags {tags} relations {relations} annotations {annotations} views {views} stories {stories} other {notes}}}} on the map',
  'journal.tag':
    'Tag {count, plural, one {“{name}”} other {{count, number} {list, select, events {events} places {places} actors {actors} sources {sources} claims {claims} flows {flows} indicators {indicators} categories {categories} tags {tags} relations {relations} annotations {annotations} views {views} stories {stories} other {notes}}}} with {tag}',
  'journal.create':
    'Add {count, plural, one {“{name}”} other {{count, number} {list, select, events {events} places {places} actors {actors} sources {sources} claims {claims} flows {flows} indicators {indicators} categories {categories} tags {tags} relations {relations} annotations {annotations} views {views} stories {stories} other {notes}}}}',
  'journal.delete':
    'Delete {count, plural, one {“{name}”} other {{count, number} {list, select, events {events} places {places} actors {actors} sources {sources} claims {claims} flows {flows} indicators {indicators} categories {categories} tags {tags} relations {relations} annotations {annotations} views {views} stories {stories} other {notes}}}}',
  'journal.merge':
    'Merge {count, number} {list, select, events {events} places {places} actors {actors} sources {sources} claims {claims} flows {flows} indicators {indicators} categories {categories} tags {tags} relations {relations} annotations {annotations} views {views} stories {stories} other {notes}} into “{name}”',
  'journal.order': 'Change the order of the {list, select, views {views} other {records}}',
  'journal.split': 'Split “{name}” into {count, number}',
  'journal.steps':
    '{what, select, add {Add step {step} to “{name}”} remove {Take step {step} out of “{name}”} order {Change the order of the steps of “{name}”} view {Take step {step} of “{name}” anew} hide {Hide step {step} of “{name}”} show {Show step {step} of “{name}” again} other {Change the words of step {step} of “{name}”}}',
  'journal.import': 'Import {count, plural, one {# event} other {# events}} from {fileName}',
  'journal.several': '{count, plural, one {# change} other {# changes}}',
  'journal.restore': 'Go back to version “{name}”',
  'problem.noEntry': 'The journal has no such entry any more. Open the journal again.',
  'problem.versionExists': 'There is a version “{name}” already. Choose another name.',
  'problem.noVersion': 'There is no version “{name}” any more.',
  'journal.attach': 'Attach “{file}” to “{name}”',
  'journal.detach': 'Take “{file}” away',
  'problem.attachmentTooLarge':
    '“{fileName}” has {megabytes} MB; files of up to {limit} MB can be attached. Attach the part that matters, or note where the file lies.',
  'problem.noAttachment': 'This attachment is not there any more. Undo may bring it back.',
  'problem.attachmentDamaged':
    'What the project keeps of “{fileName}” is not what was attached. Take it from the original or a backup, and attach it again.',
  'problem.idTaken': 'The id “{id}” belongs to another record of this list. Choose another one.',
  'problem.stillUsed':
    '{count, plural, one {One record cannot} other {# records cannot}} be without this: the source of a claim, the ends of a flow, the article that the file is about. Change or delete {count, plural, one {it} other {those}} first.',
  'problem.draftOpen': '“{fileName}” is open here. Open something else first.',
  'problem.noDraft': 'There is no draft any more.',
  'problem.whenNoYear': '“{text}” has no year. Write it with its year: “{example}”.',
  'problem.whenNoSuchDay': 'No calendar has the day “{text}”. Look at its day and its month.',
  'problem.whenNotRead':
    '“{text}” is not understood as a date with its year. Write it like 30 Oct 2025, 26–30 October 2025, late October 2025, c. 2010, by March 2026, 19th century, or in EDTF (ISO 8601-2).',
  'problem.nothingToSave': 'There is nothing to save yet. Open a file first.',
  'problem.saveDiskFull': 'There is no room for “{fileName}” on this disk. Free some space, or save it on another one.',
  'problem.saveFolderMissing': 'The folder that “{fileName}” was to stand in is not there. Choose another one.',
  'problem.saveRefused':
    '“{fileName}” cannot be written there: the folder may be write-protected, or the file open in another program. Save it in another folder or under another name.',
  'problem.savedInPart':
    'The file was damaged from outside. Its safety copy was saved as “{fileName}”, but not all of the last edits could be made again in it.',
  'problem.saveTargetBusy':
    'Another program is writing to “{fileName}”, which was left as it was. Close the file there, or save under another name.',
  'problem.saveTargetOpen': '“{fileName}” is the file that is open here. Save under another name.',
  'problem.saveTargetExists':
    'There is a file “{fileName}” already; it was left as it was. Choose it in the dialog to replace it, or save under another name.',
  'problem.saveFailed':
    '“{fileName}” could not be written ({reason}). Save it in another folder or under another name.',
} as const;
