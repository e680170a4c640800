import type { Map as LeafletMap } from 'leaflet';
import { CanvasOverlay } from './canvas-overlay.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';

/** One part of the plan, and how it is painted. */
export interface PlanPart {
  /** Gives the canvas its height among the others (map.css). */
  readonly className: string;
  /** Is given an empty canvas. */
  readonly paint: (context: CanvasRenderingContext2D, plan: MapPlan, scene: MapScene) => void;
  /** Whether there is nothing to paint: then the canvas costs nothing. */
  readonly isEmpty: (plan: MapPlan, scene: MapScene) => boolean;
  /** Whether a hover changes it. */
  readonly followsHighlight: boolean;
}

/** A canvas that shows one part of the plan. */
export class PlanOverlay extends CanvasOverlay {
  private readonly scene: MapScene;
  private readonly part: PlanPart;
  private unsubscribe: (() => void) | null = null;

  constructor(scene: MapScene, part: PlanPart) {
    super(part.className);
    this.scene = scene;
    this.part = part;
  }

  override onAdd(map: LeafletMap): this {
    super.onAdd(map);
    this.unsubscribe = this.scene.subscribe((changed) => {
      if (changed === 'plan' || this.part.followsHighlight) this.show();
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
    const empty = plan === null || this.part.isEmpty(plan, this.scene);
    this.canvas.hidden = empty;
    if (!empty) this.repaint(plan.frame, (context) => this.part.paint(context, plan, this.scene));
  }
}
