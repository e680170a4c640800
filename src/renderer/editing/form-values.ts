import type { JsonValue, RecordFields } from '../../shared/edit.ts';
import type { LocalText } from '../../shared/language.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { Field } from './record-fields.ts';

/** A citation as it stands in a form: every part a text. */
export interface CitationText {
  readonly source: string;
  readonly quotation: string;
  readonly language: string;
  readonly locator: string;
  /** Empty: nobody says. */
  readonly stance: string;
}

/** A point as it is typed. */
export interface PointText {
  readonly lat: string;
  readonly lng: string;
  readonly precisionM: string;
}

/** What stands in a field for a value of a record; undefined: the record has none. Always JSON, so that forms can be kept. */
export function readValue(field: Field, value: JsonValue | undefined): JsonValue {
  switch (field.kind) {
    case 'text':
      return textsIn(value);
    case 'texts':
      return listIn(value).map(textsIn);
    case 'ids':
    case 'references':
      return listIn(value).filter((id) => typeof id === 'string');
    case 'importance':
      return value === undefined ? '3' : lineIn(value);
    case 'coordinates': {
      const { lat, lng, precisionM } = recordIn(value);
      return { lat: lineIn(lat), lng: lineIn(lng), precisionM: lineIn(precisionM) };
    }
    case 'citations':
      return listIn(value).map((citation) => {
        const { source, quotation, locator, stance } = recordIn(citation);
        const { text, language } = recordIn(quotation);
        return {
          source: lineIn(source),
          quotation: lineIn(text),
          language: lineIn(language),
          locator: lineIn(locator),
          stance: lineIn(stance),
        };
      });
    case 'line':
    case 'number':
    case 'grade':
    case 'word':
    case 'when':
    case 'id':
    case 'reference':
      return lineIn(value);
  }
}

/**
 * The value of the record for what stands in its field; null: it has none any more. `before` is the record's value that
 * the field began with. Dates stay as they are typed: what they mean only the engine can say.
 */
export function writeValue(field: Field, typed: JsonValue, before: JsonValue | undefined): Result<JsonValue> {
  const written = writtenOf(field, typed, before);
  if (!written.ok || field.isRequired !== true || written.value !== null) return written;
  return failure('form.required', undefined, field.name);
}

function writtenOf(field: Field, typed: JsonValue, before: JsonValue | undefined): Result<JsonValue> {
  switch (field.kind) {
    case 'text': {
      const text = filledTexts(typed);
      const longest = Math.max(...Object.values(text).map((one) => one.length), 0);
      return field.longest !== undefined && longest > field.longest
        ? failure('form.tooLong', { longest: field.longest, length: longest }, field.name)
        : success(orNull(text));
    }
    case 'texts':
      return success(
        orNull(
          listIn(typed)
            .map(filledTexts)
            .filter((text) => Object.keys(text).length > 0),
        ),
      );
    case 'ids':
    case 'references':
      return success(orNull(listIn(typed)));
    case 'number':
    case 'importance':
      return writeNumber(lineIn(typed), field.name);
    case 'grade':
      return success(field.scale.find((grade) => String(grade) === lineIn(typed)) ?? null);
    case 'coordinates':
      return writePoint(
        { ...pointTextIn(typed), ...(field.isExact === true && { precisionM: '' }) },
        before,
        field.name,
      );
    case 'citations':
      return writeCitations(citationTextsIn(typed), field.name);
    case 'line':
    case 'word':
    case 'when':
    case 'id':
    case 'reference': {
      const line = lineIn(typed).trim();
      return success(line === '' ? null : line);
    }
  }
}

function writeNumber(text: string, path: string): Result<JsonValue> {
  if (text.trim() === '') return success(null);
  const number = readNumber(text);
  return number === null ? failure('form.notNumber', { text: text.trim() }, path) : success(number);
}

/** A number with a decimal point or comma; null: it is none. */
function readNumber(text: string): number | null {
  const plain = text
    .trim()
    .replaceAll(/[\s\u202f\u00a0]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function writePoint(point: PointText, before: JsonValue | undefined, path: string): Result<JsonValue> {
  const [lat, lng] = [point.lat, point.lng].map((text) => text.trim());
  if (lat === '' && lng === '') return success(null);
  const [south, east] = [readNumber(point.lat), readNumber(point.lng)];
  if (south === null || Math.abs(south) > 90) return failure('form.notLat', { text: point.lat.trim() }, `${path}.lat`);
  if (east === null || Math.abs(east) > 180) return failure('form.notLng', { text: point.lng.trim() }, `${path}.lng`);
  const precision = point.precisionM.trim() === '' ? null : readNumber(point.precisionM);
  if (precision === null ? point.precisionM.trim() !== '' : precision < 0) {
    return failure('form.notNumber', { text: point.precisionM.trim() }, `${path}.precisionM`);
  }
  const { precisionM: _, ...was } = recordIn(before);
  // who says so, and how well, was said of the point that stood here before
  const rest: RecordFields = was['lat'] === south && was['lng'] === east ? was : {};
  return success({ ...rest, lng: east, lat: south, ...(precision !== null && { precisionM: precision }) });
}

function writeCitations(citations: readonly CitationText[], path: string): Result<JsonValue> {
  const written: JsonValue[] = [];
  for (const [index, citation] of citations.entries()) {
    const [quotation, locator] = [citation.quotation.trim(), citation.locator.trim()];
    if (citation.source === '' && quotation === '' && locator === '') continue;
    if (citation.source === '') return failure('form.required', undefined, `${path}[${index}].source`);
    written.push({
      source: citation.source,
      ...(quotation !== '' && { quotation: { text: quotation, language: citation.language.trim() || 'und' } }),
      ...(locator !== '' && { locator }),
      ...(citation.stance !== '' && { stance: citation.stance }),
    });
  }
  return success(orNull(written));
}

/** The texts without those that are empty. */
function filledTexts(value: JsonValue): LocalText {
  const entries = Object.entries(textsIn(value)).map(([language, text]) => [language, text.trim()] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

function orNull<Value extends JsonValue>(value: Value): Value | null {
  return Object.keys(value ?? {}).length === 0 ? null : value;
}

/** What stands in a field of texts by language. */
export function textsIn(value: JsonValue | undefined): LocalText {
  const entries = Object.entries(recordIn(value)).flatMap(([language, text]) =>
    typeof text === 'string' ? [[language, text] as const] : [],
  );
  return Object.fromEntries(entries);
}

export function listIn(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** What stands in a field of ids. */
export function idsIn(value: JsonValue | undefined): readonly string[] {
  return listIn(value).filter((id) => typeof id === 'string');
}

export function lineIn(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function pointTextIn(value: JsonValue | undefined): PointText {
  const { lat, lng, precisionM } = recordIn(value);
  return { lat: lineIn(lat), lng: lineIn(lng), precisionM: lineIn(precisionM) };
}

export function citationTextsIn(value: JsonValue | undefined): readonly CitationText[] {
  return listIn(value).map((one) => {
    const { source, quotation, language, locator, stance } = recordIn(one);
    return {
      source: lineIn(source),
      quotation: lineIn(quotation),
      language: lineIn(language),
      locator: lineIn(locator),
      stance: lineIn(stance),
    };
  });
}

function recordIn(value: JsonValue | undefined): RecordFields {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
