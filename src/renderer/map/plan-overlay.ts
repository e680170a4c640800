import type { Map as LeafletMap } from 'leaflet';
import { CanvasOverlay } from './canvas-overlay.ts';
import { isSameCanvas } from './frame-margin.ts';
import type { MapPlan } from './map-plan.ts';
import type { StackedLayer } from '../../shared/view.ts';
import type { MapScene } from './map-scene.ts';

/** One part of the plan, and how it is painted. */
export interface PlanPart {
  readonly className: string;
  /** What a person moves, hides and fades it as; absent: it stays on top. */
  readonly layer?: StackedLayer | 'figures';
  /** Is given an empty canvas. */
  readonly paint: (context: CanvasRenderingContext2D, plan: MapPlan, scene: MapScene) => void;
  /** The values that it shows, if it must not be painted again while they are the same. */
  readonly shows?: (plan: MapPlan, scene: MapScene) => readonly unknown[];
  /** Paints over the plan before what has changed since, if that is enough: whether it was. */
  readonly touchUp?: (context: CanvasRenderingContext2D, before: MapPlan, plan: MapPlan, scene: MapScene) => boolean;
  /** Whether what it shows is yet to come: until then the canvas stays as it is. */
  readonly waits?: (plan: MapPlan) => boolean;
  /** Whether there is nothing to paint: then the canvas costs nothing. */
  readonly isEmpty: (plan: MapPlan, scene: MapScene) => boolean;
  /** Whether it mostly changes with the map alone. */
  readonly isStill?: boolean;
  /** Whether a hover changes it. */
  readonly followsHighlight: boolean;
}

/** A canvas that shows one part of the plan. */
export class PlanOverlay extends CanvasOverlay {
  private readonly scene: MapScene;
  private readonly part: PlanPart;
  private unsubscribe: (() => void) | null = null;
  private shown: readonly unknown[] = [];
  /** The plan that the canvas shows. */
  private painted: MapPlan | null = null;

  constructor(scene: MapScene, part: PlanPart) {
    super(part.className, part.isStill ?? false);
    this.scene = scene;
    this.part = part;
  }

  override onAdd(map: LeafletMap): this {
    super.onAdd(map);
    this.unsubscribe = this.scene.subscribe((changed) => {
      this.arrange();
      if (changed === 'plan' || this.part.followsHighlight) this.show();
    });
    this.arrange();
    this.show();
    return this;
  }

  override onRemove(map: LeafletMap): this {
    this.unsubscribe?.();
    return super.onRemove(map);
  }

  /** Where it stands among the others, and how much of it is seen: no reason to paint it anew. */
  private arrange(): void {
    const { layer } = this.part;
    if (layer === undefined) return;
    const { style } = this.canvas;
    const layers = this.scene.store.getState().view.layers;
    const set = (name: 'zIndex' | 'opacity' | 'visibility', value: string): void => {
      if (style[name] !== value) style[name] = value;
    };
    set('opacity', String(layers.opacity[layer] ?? 1));
    // figures lie under all others, and are there or not
    set('zIndex', String(layer === 'figures' ? 0 : 1 + layers.order.indexOf(layer)));
    set('visibility', layer === 'figures' || layers[layer] ? '' : 'hidden');
  }

  private show(): void {
    const plan = this.scene.getPlan();
    if (plan !== null && this.part.waits?.(plan) === true) return;
    const empty = plan === null || this.part.isEmpty(plan, this.scene);
    if (this.canvas.hidden !== empty) this.canvas.hidden = empty;
    const before = this.painted;
    this.painted = plan;
    if (empty) return;
    const shown = this.part.shows?.(plan, this.scene) ?? [];
    if (shown.length > 0 && shown.every((value, at) => value === this.shown[at])) return;
    this.shown = shown;
    const { touchUp } = this.part;
    if (touchUp !== undefined && before !== null && isSameCanvas(before.frame, plan.frame)) {
      if (this.touchUp((context) => touchUp(context, before, plan, this.scene))) return;
    }
    this.repaint(plan.frame, (context) => this.part.paint(context, plan, this.scene));
  }
}
