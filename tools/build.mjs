// npm run build: the whole app, into out/.
import { buildApp } from './build-app.mjs';

const started = performance.now();
const built = buildApp();
if (built) console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
process.exitCode = built ? 0 : 1;
