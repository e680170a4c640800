import { expect, test } from 'vitest';
import { pointOfForm } from './point-of-form.ts';

const busan = { lng: 129.04, lat: 35.1 };

test('what is typed or picked is where the record will be; of one that is there already, only what is new', () => {
  const picked = { lat: '35,1', lng: '129.04', precisionM: '4000' };
  expect(pointOfForm({ id: null, before: {}, typed: { title: 'x', point: picked } })).toEqual(busan);
  expect(pointOfForm({ id: 'a', before: { point: { lng: 1, lat: 2 } }, typed: { point: picked } })).toEqual(busan);
  expect(pointOfForm({ id: null, before: { coordinates: busan }, typed: {} })).toEqual(busan);
  expect(pointOfForm({ id: 'a', before: { coordinates: busan }, typed: { title: 'x' } })).toBeNull();
});

test('what is still being typed is nowhere', () => {
  const of = (lat: string, lng: string) => pointOfForm({ id: null, before: {}, typed: { point: { lat, lng } } });
  for (const [lat, lng] of [
    ['35', ''],
    ['', ''],
    ['91', '0'],
    ['3', '181'],
    ['north', '1'],
  ] as const)
    expect(of(lat, lng)).toBeNull();
  expect(of('−35', '139')).toEqual({ lat: -35, lng: 139 });
});
