import { session } from 'electron';
import { isAppAddress } from './app-address.ts';

/** Electron grants everything by default. The app needs two things only: to put text on the clipboard, and to fill the screen. */
export function setUpPermissions(): void {
  const mayUse = (permission: string, address: string): boolean =>
    (permission === 'clipboard-sanitized-write' || permission === 'fullscreen') && isAppAddress(address);
  session.defaultSession.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin));
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(mayUse(permission, details.requestingUrl)),
  );
  session.defaultSession.setDevicePermissionHandler(() => false);
}
