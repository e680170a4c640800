import { schemes } from './addresses.mjs';
import { app } from './app.mjs';
import { handlers } from './loopback.mjs';

export const protocol = {
  registerSchemesAsPrivileged(list) {
    if (app._ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    if (schemes.size > 0) throw new Error('protocol.registerSchemesAsPrivileged can be called only once');
    for (const { scheme, privileges = {} } of list) schemes.set(scheme, privileges);
  },

  handle(scheme, handler) {
    if (!app._ready) throw new Error('protocol.handle can only be used after the app is ready');
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    if (!schemes.has(scheme)) throw new Error(`electron-stand-in: '${scheme}' is not registered as privileged`);
    handlers.set(scheme, handler);
  },

  isProtocolHandled: (scheme) => handlers.has(scheme),
};
