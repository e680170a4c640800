import { expect, it } from 'vitest';
import { isAppAddress, isAppPage } from './app-address.ts';

it('knows the page from the other files of the app', () => {
  for (const address of ['app://chronotope/', 'app://chronotope/?view=1#step']) {
    expect(isAppPage(address), address).toBe(true);
  }
  for (const address of ['app://chronotope/resources/datasets/first.json', 'app://chronotope/bytes/1/columns']) {
    expect(isAppPage(address), address).toBe(false);
    expect(isAppAddress(address), address).toBe(true);
  }
  for (const address of ['https://chronotope/', 'app://elsewhere/', 'nonsense']) {
    expect(isAppPage(address), address).toBe(false);
    expect(isAppAddress(address), address).toBe(false);
  }
});
