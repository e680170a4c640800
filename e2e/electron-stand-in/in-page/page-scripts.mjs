import { makeWire } from '../wire.mjs';
import { makePort } from './bridge-port.mjs';
import { holdFiles } from './hold-files.mjs';
import { runIsolatedWorld } from './isolated-world.mjs';
import { runMainWorld } from './main-world.mjs';

/** The script for the page's own world; only for the top frame, as all of this. */
export function mainWorldScript(token) {
  return `if (window === window.top) (${String(runMainWorld)})(${JSON.stringify(token)}, ${String(makePort)})`;
}

/** The script for the isolated world, with the app's preload inside, in the scope that Electron gives it. */
export function isolatedWorldScript(settings, preloadSource, preloadUrl) {
  return `if (window === window.top) {
const port = (${String(makePort)})(${JSON.stringify(settings.token)}, ':isolated:', ':main:');
const world = (${String(runIsolatedWorld)})(${JSON.stringify(settings)}, { port, wire: (${String(makeWire)})(), holdFiles: ${String(holdFiles)} });
try { ((exports, require, module, process) => {${preloadSource}
})({}, world.require, { exports: {} }, world.process) } catch (error) { world.failed(error) }
}
//# sourceURL=${preloadUrl}`;
}
