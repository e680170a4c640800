import type { Map as LeafletMap } from 'leaflet';
import { CanvasOverlay } from './canvas-overlay.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';

/** Paints what it is concerned with; it is given an empty canvas. */
export type PlanPainter = (context: CanvasRenderingContext2D, plan: MapPlan, scene: MapScene) => void;

/** A canvas that shows one part of the plan. */
export class PlanOverlay extends CanvasOverlay {
  private readonly scene: MapScene;
  private readonly painter: PlanPainter;
  private readonly wakesOnHighlight: boolean;
  private unsubscribe: (() => void) | null = null;

  constructor(className: string, scene: MapScene, painter: PlanPainter, wakesOnHighlight: boolean) {
    super(className);
    this.scene = scene;
    this.painter = painter;
    this.wakesOnHighlight = wakesOnHighlight;
  }

  override onAdd(map: LeafletMap): this {
    super.onAdd(map);
    this.unsubscribe = this.scene.subscribe((changed) => {
      if (changed === 'plan' || this.wakesOnHighlight) this.show();
    });
    this.show();
    return this;
  }

  override onRemove(map: LeafletMap): this {
    this.unsubscribe?.();
    return super.onRemove(map);
  }

  private show(): void {
    const plan = this.scene.getPlan();
    this.canvas.hidden = plan === null;
    if (plan !== null) this.repaint(plan.frame, (context) => this.painter(context, plan, this.scene));
  }
}
