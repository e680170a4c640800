import './drop-target.css';
import { useState } from 'react';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { translatorFor } from '../../messages/translator.ts';
import { selectCanEdit } from '../store/can-edit.ts';
import { useExplorer } from '../store/explorer-context.tsx';

interface DropTargetProps {
  readonly api: ExplorerApi;
  readonly children: React.ReactNode;
}

/** The whole window takes a dropped file and opens it, but for the time of a film, which would be lost by it. */
export function DropTarget({ api, children }: DropTargetProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const canOpen = useExplorer(selectCanEdit);
  const isFilming = useExplorer(({ recording }) => recording !== null);
  const [isOver, setOver] = useState(false);
  const drop = (event: React.DragEvent): void => {
    // Else the window would leave the app for the file.
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined && canOpen && !isFilming) void api.openFile(file);
  };
  const dragOver = (event: React.DragEvent): void => {
    event.preventDefault();
    setOver(canOpen && event.dataTransfer.types.includes('Files'));
  };
  const dragLeave = (event: React.DragEvent): void => {
    if (event.relatedTarget === null) setOver(false);
  };
  return (
    <main className="drop-target" onDragOver={dragOver} onDragLeave={dragLeave} onDrop={drop}>
      {children}
      {isOver && <p className="drop-target-hint">{say(isFilming ? 'drop.afterFilm' : 'drop.here')}</p>}
    </main>
  );
}
