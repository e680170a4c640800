import { DomUtil, Layer, point, type Map as LeafletMap, type ZoomAnimEvent } from 'leaflet';
import type { MapCamera } from '../../kernels/map-camera.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import { cameraOf, cornerAfterZoom, cornerOf, toLngLat } from './leaflet-door.ts';
import { createStillCanvas, type StillCanvas } from './still-canvas.ts';

/**
 * A canvas over the map that reaches over its edges. It moves with the map by CSS while a person pans, and grows with it
 * while the map zooms; whoever owns it paints it anew when the map rests.
 */
export class CanvasOverlay extends Layer {
  readonly canvas: HTMLCanvasElement;
  private readonly still: StillCanvas | null;
  private frame: MapFrame | null = null;

  /** @param isStill whether it mostly changes with the map alone, and is to cost nothing in all other frames */
  constructor(className: string, isStill: boolean) {
    super();
    this.canvas = DomUtil.create('canvas', `map-canvas leaflet-zoom-animated ${className}`);
    this.still = isStill ? createStillCanvas(this.canvas) : null;
  }

  override onAdd(map: LeafletMap): this {
    map.getPanes().overlayPane.append(this.canvas);
    map.on('zoomanim', this.followAnimation, this);
    map.on('zoom', this.followZoom, this);
    map.on('viewreset', this.followReset, this);
    return this;
  }

  override onRemove(map: LeafletMap): this {
    map.off('zoomanim', this.followAnimation, this);
    map.off('zoom', this.followZoom, this);
    map.off('viewreset', this.followReset, this);
    this.canvas.remove();
    return this;
  }

  /** Clears the canvas, lays it where the frame is and gives it to `paint` in CSS pixels. */
  repaint(frame: MapFrame, paint: (context: CanvasRenderingContext2D) => void): void {
    this.frame = frame;
    const [width, height] = [Math.round(frame.width * frame.pixelRatio), Math.round(frame.height * frame.pixelRatio)];
    const canvas = this.still?.painted ?? this.canvas;
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      this.canvas.style.width = `${frame.width}px`;
      this.canvas.style.height = `${frame.height}px`;
    }
    this.place(frame);
    this.touchUp((context) => {
      context.setTransform(frame.pixelRatio, 0, 0, frame.pixelRatio, 0, 0);
      context.clearRect(0, 0, frame.width, frame.height);
      paint(context);
      return true;
    });
  }

  /** Gives the canvas to `paint` as it is, which says whether it has done so: false leaves it as it was. */
  touchUp(paint: (context: CanvasRenderingContext2D) => boolean): boolean {
    const context = (this.still?.painted ?? this.canvas).getContext('2d');
    if (context === null || !paint(context)) return false;
    this.still?.show();
    return true;
  }

  /** The map may have gone on to another zoom already. */
  private place(frame: MapFrame): void {
    const corner = cornerOf(this._map, frame);
    if (this._map.getZoom() === frame.zoom) DomUtil.setTransform(this.canvas, point(corner.x, corner.y), 1);
    else this.followZoom();
  }

  /** Once, at the beginning: CSS moves the canvas on from here. */
  private followAnimation({ center, zoom }: ZoomAnimEvent): void {
    this.stretchTo({ centre: toLngLat(center), zoom });
  }

  /** In every step of a zoom that is not left to CSS, such as a pinch. */
  private followZoom(): void {
    this.stretchTo(cameraOf(this._map));
  }

  /** Leaflet counts from another corner now. */
  private followReset(): void {
    if (this.frame !== null) this.place(this.frame);
  }

  private stretchTo(camera: MapCamera): void {
    if (this.frame === null) return;
    const corner = cornerAfterZoom(this._map, this.frame, camera);
    DomUtil.setTransform(this.canvas, point(corner.x, corner.y), this._map.getZoomScale(camera.zoom, this.frame.zoom));
  }
}
