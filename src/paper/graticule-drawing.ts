import type { MapFrame } from '../kernels/map-frame.ts';
import { projectLngLat, unprojectPoint } from '../kernels/mercator.ts';
import { polyline, stroked, type DrawnItem } from './drawing.ts';

/** The lines of the graticule, every 30, 15, 5 or 1 degrees. */
export function drawGraticule({ zoom, worldPx, left, top, width, height }: MapFrame): DrawnItem {
  const step = zoom < 3 ? 30 : zoom < 5 ? 15 : zoom < 7.5 ? 5 : 1;
  const northWest = unprojectPoint({ x: left, y: top });
  const southEast = unprojectPoint({ x: left + width / worldPx, y: top + height / worldPx });
  const lines: string[] = [];
  for (let lng = Math.ceil(northWest.lng / step) * step; lng < southEast.lng; lng += step) {
    const x = (projectLngLat({ lng, lat: 0 }).x - left) * worldPx;
    lines.push(
      polyline(
        [
          { x, y: 0 },
          { x, y: height },
        ],
        false,
      ),
    );
  }
  for (let lat = Math.ceil(southEast.lat / step) * step; lat < northWest.lat; lat += step) {
    const y = (projectLngLat({ lng: 0, lat }).y - top) * worldPx;
    lines.push(
      polyline(
        [
          { x: 0, y },
          { x: width, y },
        ],
        false,
      ),
    );
  }
  return stroked(lines.join(''), { ink: { colour: '#5a7891', opacity: 0.13 }, width: 1 });
}
