#!/usr/bin/env node
// `npx chronotope …`, from any folder: the command line, with a Node that is new enough. Plain JavaScript for Node 18.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.argv.splice(2, 0, join(dirname(fileURLToPath(import.meta.url)), 'run-command-line.mjs'));
await import('./right-node.mjs');
