import type * as Leaflet from 'leaflet';
import type { NewsOptions } from '../data/news-events.mjs';
import type { PeerOpening } from './page.mjs';

declare global {
  interface Window {
    /** Where Leaflet leaves itself. */
    L: typeof Leaflet;
    /** In the page of peers. */
    peers: {
      /** Makes the events, in the shape that the peer takes. */
      prepare(name: string, options: NewsOptions): void;
      open(size: { readonly width: number; readonly height: number }): Promise<PeerOpening>;
      ask(what: 'queries' | 'zoomQueries' | 'brush'): readonly number[];
    };
  }
}
