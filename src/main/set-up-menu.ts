import { Menu } from 'electron';
import type { Translate } from '../messages/translator.ts';
import type { Preferences } from '../shared/explorer-api.ts';
import { menuTemplate, type MenuActions } from './menu-template.ts';

/** A native menu cannot be said again in another language: it is built anew. */
export function setUpMenu(say: Translate, preferences: Preferences, actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(say, preferences, actions, process.platform)));
}
