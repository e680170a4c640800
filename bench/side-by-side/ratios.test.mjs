import { expect, test } from 'vitest';
import { ratiosOf } from './ratios.mjs';

const row = { case: 'load', subject: 'chronotope', events: 10, p50: 20, p95: 40, unit: 'ms' };

test('a peer is compared with the app in the same case, with the same events and unit', () => {
  const peer = { ...row, subject: 'peer', p50: 100, p95: 100 };
  const rows = [row, peer, { ...peer, events: 20 }, { ...peer, case: 'memory' }, { ...peer, unit: 'another' }];
  expect(ratiosOf(rows)).toEqual([
    { case: 'load', events: 10, subject: 'peer', app: '20 / 40', peer: '100 / 100', times: '5.0 / 2.5' },
  ]);
});

test('where a peer has no figure, there is no ratio', () => {
  const late = { ...row, subject: 'peer', p50: null, p95: null, note: 'did not finish in 60 s' };
  expect(ratiosOf([row, late])).toMatchObject([{ peer: '–', times: '' }]);
});

test('a basemap with all names is compared with that of the app with all names', () => {
  const peer = { ...row, subject: 'protomaps-leaflet-all-names' };
  const land = { ...row, subject: 'chronotope-land', p50: 10 };
  expect(ratiosOf([land, row, peer]).find(({ subject }) => subject === peer.subject)).toMatchObject({ app: '20 / 40' });
});

test('a basemap without names is compared with that of the app without names', () => {
  const [land, peer] = [
    { ...row, subject: 'chronotope-land', p50: 10 },
    { ...row, subject: 'protomaps-leaflet', p50: 30 },
  ];
  expect(ratiosOf([row, land, peer]).find(({ subject }) => subject === peer.subject)).toMatchObject({ app: '10 / 40' });
});
