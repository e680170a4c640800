import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ExportRequest } from '../../shared/export.ts';
import { createEngine } from '../explorer-engine.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { saveProject } from '../project/save-project.ts';

test('evidence and history go along with a whole project, and are told as lost everywhere else', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
  const start = (file: string) =>
    createEngine({
      resourcesFolder: folder.path,
      dataFolder: join(folder.path, 'data'),
      version: '1',
      startFile: { path: file, fileName: 'talks.gpkg' },
      firstRevision: 1,
      emit: () => undefined,
      noteOpened: () => undefined,
    });
  const engine = start(path);
  await engine.getSession(null);
  const evidence = join(folder.path, 'photo.txt');
  await writeFile(evidence, 'a photograph');
  const file = { path: evidence, fileName: 'photo.txt' };
  expect((await engine.attachFile({ list: 'events', id: 'summit', file, stays: true })).ok).toBe(true);
  const session = await engine.getSession(null);
  const revision = session.ok ? (session.value.document?.revision ?? 0) : 0;
  const all: ExportRequest = { revision, format: 'geopackage', language: 'en', rows: null };
  // the first of three rows
  const part: ExportRequest = { ...all, rows: Buffer.of(1).toString('base64') };
  const lost = [
    { aspect: 'attachments', count: 1 },
    { aspect: 'edits', count: 1 },
  ];

  expect(await engine.planExport(all)).toEqual({ ok: true, value: { count: 3, losses: [] } });
  expect(await engine.planExport(part)).toEqual({ ok: true, value: { count: 1, losses: lost } });
  const dataset = await engine.planExport({ ...all, format: 'chronotope' });
  expect(dataset).toEqual({ ok: true, value: { count: 3, losses: lost } });

  const copy = join(folder.path, 'copy.gpkg');
  expect(await engine.exportTo(all, { path: copy, fileName: 'copy.gpkg', mayReplace: false })).toMatchObject({
    ok: true,
  });
  await engine.close();
  const again = start(copy);
  await again.getSession(null);
  expect(await again.verifyEvidence(null)).toMatchObject({ ok: true, value: [{}] });
  expect(await again.getJournal(null)).toMatchObject({ ok: true, value: { entries: [{}] } });
  await again.close();
});
