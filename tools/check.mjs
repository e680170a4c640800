// npm run check: everything that is checked without a browser.
import { gates, passGates } from './gates.mjs';

process.exitCode = passGates(gates) ? 0 : 1;
