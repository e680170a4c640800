import type { EngineHost } from '../engine/engine-host.ts';
import type { ExplorerCalls, Preferences } from '../shared/explorer-api.ts';

export interface FollowedPreferences {
  current(): Preferences;
}

/**
 * What the engine holds of a person's preferences, for menus and dialogs. The engine tells them once its first file is
 * open; until then everything follows the system.
 */
export function followPreferences(
  engine: EngineHost,
  calls: ExplorerCalls,
  whenChanged: () => void,
): FollowedPreferences {
  let preferences: Preferences = { language: 'system', theme: 'system', showsHint: true };
  const change = (next: Preferences): void => {
    preferences = next;
    whenChanged();
  };
  engine.onEvent((event) => {
    if (event.type === 'preferencesChanged') change(event.preferences);
  });
  void readFirst();
  return { current: () => preferences };

  async function readFirst(): Promise<void> {
    const session = await calls.getSession(null);
    if (session.ok) change(session.value.preferences);
  }
}
