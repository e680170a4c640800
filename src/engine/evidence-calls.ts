import type { EditedList } from '../shared/edit.ts';
import type { ExplorerCalls } from '../shared/explorer-api.ts';
import { failure, success, type Result } from '../shared/problem.ts';
import type { FileToOpen } from './explorer-engine.ts';
import type { OpenFile } from './open-file.ts';
import { readAttachment, readEvidence, verifyEvidence, type AttachmentBytes } from './project/evidence.ts';
import type { MadeChange, ProjectEditor } from './project/project-editor.ts';

/** A file that is to be kept with a record as evidence. */
export interface FileToAttach {
  readonly list: EditedList;
  readonly id: string;
  readonly file: FileToOpen;
  /** Whether it stays where it is, so that it can be compared later; else it is a copy that a window handed over. */
  readonly stays: boolean;
}

export interface EvidenceCalls extends Pick<ExplorerCalls, 'removeAttachment' | 'verifyEvidence'> {
  /** Fails with what is wrong with the file, and with `problem.recordGone`. */
  attachFile(file: FileToAttach): Promise<Result<null>>;
  readAttachment(id: string): Promise<Result<AttachmentBytes>>;
}

/** The evidence of the project that is open; `change` makes a change of it. */
export function createEvidence(
  open: Pick<OpenFile, 'project'>,
  change: (make: (editor: ProjectEditor) => Result<MadeChange>) => Promise<Result<null>>,
): EvidenceCalls {
  return {
    async attachFile({ list, id, file, stays }) {
      const read = await readEvidence(file);
      if (!read.ok) return read;
      const { bytes, mediaType, modified } = read.value;
      const known = { origin: stays ? file.path : null, modified: stays ? modified : null };
      return await change((editor) => editor.attach({ list, id, name: file.fileName, bytes, mediaType, ...known }));
    },
    removeAttachment: ({ id }) => change((editor) => editor.detach(id)),
    async readAttachment(id) {
      return open.project === null ? failure('problem.noAttachment') : await readAttachment(open.project, id);
    },
    async verifyEvidence() {
      return open.project === null ? success([]) : await verifyEvidence(open.project);
    },
  };
}
