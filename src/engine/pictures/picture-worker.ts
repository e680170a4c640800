import { parentPort, workerData } from 'node:worker_threads';
import { makePicture } from './make-picture.ts';
import { subjectOfView, wordsOfView } from './picture-of-view.ts';
import type { PictureWork } from './picture-thread.ts';

// The thread that a picture of a window is drawn on: it draws one, and ends. Who does not want it any more ends it before.

if (parentPort === null) throw new Error('picture-worker: is started as a worker only');
const work: PictureWork = workerData;
const { dataset, rows, fileName, isEdited, resourcesFolder } = work;
const { view, language, format, paper, shows, listsSources } = work.request;
const subject = subjectOfView(dataset, rows, view, language);
const words = wordsOfView(dataset, subject, { fileName, isEdited, view, name: '' }, language);
const order = { subject, words, format, paper, shows, listsSources, dotsPerInch: 300 };
const picture = await makePicture(order, resourcesFolder, new AbortController().signal);
parentPort.postMessage(new Uint8Array(picture.bytes), []);
