import type { Credibility, Reliability, Stance } from './grade.ts';
import type { LocalText } from './language.ts';
import type { MapExtent } from './map-extent.ts';
import type { FigureLayer } from './view.ts';
import type { When } from './when.ts';

/** A point with what is known of how good it is. `status` in the words of the dataset. */
export interface Coordinates {
  readonly lng: number;
  readonly lat: number;
  /** Radius of the circle in which the place lies, metres. */
  readonly precisionM?: number;
  readonly status?: string;
  /** Ids of the sources that give the point. */
  readonly sources?: readonly string[];
}

/** Degrees, WGS 84. */
export type Position = readonly [lng: number, lat: number];

/**
 * The line or the area of a place, as GeoJSON has it: rings are closed, the first one of a polygon is its outer one.
 * Neighbours on a line that are more than 180 degrees of longitude apart lie on both sides of 180°.
 */
export type PlaceGeometry =
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString' | 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

/** What is done at a place of industry. */
export interface Site {
  /** mine, separation, magnets … in the words of the dataset. */
  readonly stage: LocalText;
  readonly summary: LocalText;
  readonly sources: readonly string[];
}

export interface Place {
  readonly id: string;
  readonly name: LocalText;
  /** In the words of the dataset: city, venue, mine, country … `country` means: known no more closely than that. */
  readonly kind?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Absent: the place cannot be put on the map. */
  readonly coordinates?: Coordinates;
  /** Its line or area; the mark stands at `coordinates` all the same. */
  readonly geometry?: PlaceGeometry;
  readonly note?: LocalText;
  readonly site?: Site;
}

export interface Actor {
  readonly id: string;
  readonly name: LocalText;
  readonly kind?: string;
  readonly role?: LocalText;
  readonly country?: string;
}

export interface Category {
  readonly id: string;
  readonly name: LocalText;
}

/** A work that says something. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: When;
  readonly kind?: string;
  readonly readAs?: string;
  /** The grade that a person has given it; absent until then. */
  readonly reliability?: Reliability;
  readonly credibility?: Credibility;
  readonly note?: LocalText;
}

export interface Quotation {
  readonly text: string;
  /** BCP 47 tag of the quotation's language. */
  readonly language: string;
}

/** Event → source. */
export interface Citation {
  /** Id of the source. */
  readonly source: string;
  readonly quotation?: Quotation;
  readonly locator?: string;
  /** Whether it bears the event out or speaks against it; absent where nobody says. */
  readonly stance?: Stance;
}

/** What a source asserts, and what was found when it was checked. */
export interface Claim {
  readonly id: string;
  readonly source: string;
  readonly locator?: string;
  readonly quotation: Quotation;
  readonly text: LocalText;
  readonly kind?: string;
  /** How sure the source is, in the words of the dataset. */
  readonly sourceCertainty?: string;
  /** The date that the source implies; absent for a timeless claim. */
  readonly whenImplied?: When;
  readonly whenNote?: LocalText;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Ids of the events it speaks of. */
  readonly events: readonly string[];
  /** Ids of events that only bear on it: it is read beside them, and does not come down to them. None of `events`. */
  readonly context: readonly string[];
  readonly figure?: { readonly value: number; readonly unit: LocalText };
  /** What the map shows while it is read: the figures that it is about. */
  readonly map?: { readonly figures: FigureLayer; readonly mapExtent?: MapExtent };
  readonly assessment: {
    readonly verdict: string;
    /** The verdict in its first wording. */
    readonly wording: LocalText;
    readonly note?: LocalText;
    readonly sources: readonly string[];
  };
}

export interface EventRecord {
  readonly id: string;
  readonly title: LocalText;
  /** 28 characters at most, for labels. */
  readonly shortTitle?: LocalText;
  readonly summary?: LocalText;
  readonly when: When;
  /** The date that the dataset's source article implies, where it speaks of the event. */
  readonly whenArticle?: When;
  readonly whenNote?: LocalText;
  /** IANA time zone in which the date is meant. */
  readonly timeZone?: string;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly category: string;
  /** Ids of its tags. */
  readonly tags: readonly string[];
  readonly status?: string;
  readonly certainty?: string;
  /** 5 = shown first to a newcomer … 1 = detail. */
  readonly importance: number;
  readonly inArticle?: boolean;
  /** What nobody could verify. */
  readonly unverified: readonly LocalText[];
  readonly citations: readonly Citation[];
}

/** Something that moves from one place to another: a quantity, a period, and who says so. */
export interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
  /** Id of the commodity; two flows can be compared only within one commodity and unit. */
  readonly commodity: string;
  readonly when: When;
  /** Absent where nobody published a figure. */
  readonly value?: number;
  readonly unit?: string;
  /** measured, computed, proxy, contract, started, planned: in the words of the dataset. */
  readonly kind: string;
  readonly label: LocalText;
  readonly certainty?: string;
  readonly sources: readonly string[];
  readonly note?: LocalText;
}

export interface IndicatorPoint {
  readonly when: When;
  readonly value: number;
  /** Edition, estimate, country …: in the words of the dataset. */
  readonly qualifier?: LocalText;
  readonly sources: readonly string[];
  readonly note?: LocalText;
}

export interface Indicator {
  readonly id: string;
  readonly name: LocalText;
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the place that it is about, or a word such as `world`; empty where there is none. */
  readonly scope: string;
  readonly note?: LocalText;
  readonly points: readonly IndicatorPoint[];
}

/** A named stretch of time that stands behind the events, such as a term of office. */
export interface Era {
  readonly id: string;
  readonly name: LocalText;
  /** Always dated; a start or an end may be open. */
  readonly when: When;
  /** Ids of the sources that give its dates. */
  readonly sources: readonly string[];
}

/** Words that an author of the dataset writes on timeline and map. */
export interface Annotation {
  readonly id: string;
  readonly text: LocalText;
  /** Where it stands on the timeline: a moment, or a stretch of time. Absent: not there. */
  readonly when?: When;
  /** Where it points to on the map. Absent: not there. */
  readonly point?: { readonly lng: number; readonly lat: number };
  /** Of the circle around its point, kilometres; absent: an arrow points there. */
  readonly radiusKm?: number;
}

/** A word of the dataset with its names: a tag, a commodity, a unit. */
export interface Term {
  readonly id: string;
  readonly name: LocalText;
}

/** What one record has to do with another. Its ends are references, "events/summit"; see `record-reference.ts`. */
export interface Relation {
  readonly id: string;
  readonly subject: string;
  /** causes, follows, part-of: in the words of the dataset. */
  readonly predicate: string;
  readonly object: string;
  /** When it held; absent where nobody says. */
  readonly when?: When;
  readonly note?: LocalText;
  /** Ids of the sources that say so. */
  readonly sources: readonly string[];
}

/** A remark of those who work on the dataset. */
export interface Note {
  readonly id: string;
  readonly text: LocalText;
  /** References to what it remarks on; none: the dataset as a whole. */
  readonly about: readonly string[];
  readonly written?: When;
}
