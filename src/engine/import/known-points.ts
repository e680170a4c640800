import { knownTraits } from '../../kernels/known-coordinates.ts';
import type { Place } from '../../shared/dataset.ts';
import type { KnownPoint } from '../../shared/known-point.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Where the gazetteer has the places that are on no map, by any of their names and by their country; others are left out. */
export function knownPoints(places: readonly Place[], gazetteer: Gazetteer): readonly KnownPoint[] {
  return places.flatMap((place) => {
    const { id, name, country, coordinates, geometry } = place;
    if (coordinates !== undefined || geometry !== undefined) return [];
    for (const each of Object.values(name)) {
      const [first, ...others] = found(each, country ?? '', gazetteer);
      if (first !== undefined)
        return [
          {
            id,
            fields: { coordinates: { lng: first.lng, lat: first.lat }, ...knownTraits(first, place) },
            namesakes: 1 + others.length,
          },
        ];
    }
    return [];
  });
}

/** "Busan, South Korea" is Busan in South Korea, unless something is called so. */
function found(name: string, area: string, gazetteer: Gazetteer): readonly KnownPlace[] {
  const whole = gazetteer.find(name, area);
  const comma = name.lastIndexOf(',');
  if (whole.length > 0 || comma <= 0) return inArea(whole, area);
  const [start, end] = [name.slice(0, comma).trim(), name.slice(comma + 1).trim()];
  return inArea(gazetteer.find(start, end), end);
}

/** Where an area is told, those that are left are taken for one. */
function inArea(places: readonly KnownPlace[], area: string): readonly KnownPlace[] {
  return area === '' ? places : places.slice(0, 1);
}
