import * as z from 'zod';
import { editedLists, orderedLists, type Edit, type EditedList } from '../shared/edit.ts';

// What a window sends may be anything: an edit is taken only where it has the shape of one. Whether its records can
// stand as they would be is asked later, by the schemas of the dataset format.

const longestId = 200;
const mostIds = 2_000_000;
/** Of the fields of a record, in JSON. */
const mostText = 1_000_000;
const deepest = 20;

const idSchema = z.string().min(1).max(longestId);
const idsSchema = z.array(idSchema).max(mostIds);
const listSchema = z.enum(editedLists);
const jsonSchema = z.custom<unknown>((value) => isJson(value, 0) && JSON.stringify(value).length <= mostText);
const fieldsSchema = z.record(z.string().max(longestId), jsonSchema);
const listedSchema = z.record(z.string().max(longestId), idsSchema);

const mostEdits = 10_000;
const mostParts = 100;
const mostSteps = 10_000;

const changeSchema = z.strictObject({
  kind: z.literal('change'),
  list: listSchema,
  ids: idsSchema.min(1),
  fields: fieldsSchema.exactOptional(),
  add: listedSchema.exactOptional(),
  remove: listedSchema.exactOptional(),
});
const partSchema = z.strictObject({ fields: fieldsSchema, takes: idsSchema.exactOptional() });

const singleSchema = z.discriminatedUnion('kind', [
  changeSchema,
  z.strictObject({ kind: z.literal('create'), list: listSchema, fields: fieldsSchema }),
  z.strictObject({ kind: z.literal('delete'), list: listSchema, ids: idsSchema.min(1) }),
  z.strictObject({ kind: z.literal('merge'), list: listSchema, ids: idsSchema.min(2) }),
  z.strictObject({
    kind: z.literal('split'),
    list: listSchema,
    id: idSchema,
    parts: z.array(partSchema).min(2).max(mostParts),
  }),
  z.strictObject({ kind: z.literal('order'), list: z.enum(orderedLists), ids: idsSchema.min(1) }),
  z.strictObject({
    kind: z.literal('steps'),
    list: z.literal('stories'),
    id: idSchema,
    set: z.record(idSchema, fieldsSchema.nullable()).exactOptional(),
    order: z.array(idSchema).max(mostSteps).exactOptional(),
  }),
]);
const editSchema = z.union([
  singleSchema,
  z.strictObject({ kind: z.literal('together'), edits: z.array(singleSchema).min(1).max(mostEdits) }),
]);

const revisionSchema = z.int().min(0);
const editRequestSchema = z.object({ revision: revisionSchema, edit: editSchema });
const recordRequestSchema = z.object({ revision: revisionSchema, list: listSchema, id: idSchema });

export function isEditRequest(value: unknown): value is { readonly revision: number; readonly edit: Edit } {
  return editRequestSchema.safeParse(value).success;
}

export function isRecordRequest(
  value: unknown,
): value is { readonly revision: number; readonly list: EditedList; readonly id: string } {
  return recordRequestSchema.safeParse(value).success;
}

const entryRequestSchema = z.object({ entry: z.int().min(0) });
const versionRequestSchema = z.object({ name: z.string().trim().min(1).max(longestId) });

export function isEntryRequest(value: unknown): value is { readonly entry: number } {
  return entryRequestSchema.safeParse(value).success;
}

export function isVersionRequest(value: unknown): value is { readonly name: string } {
  return versionRequestSchema.safeParse(value).success;
}

const idRequestSchema = z.object({ id: idSchema });

export function isIdRequest(value: unknown): value is { readonly id: string } {
  return idRequestSchema.safeParse(value).success;
}

/** The record that a file is to be kept with. */
export function isRecordName(value: unknown): value is { readonly list: EditedList; readonly id: string } {
  return z.object({ list: listSchema, id: idSchema }).safeParse(value).success;
}

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === deepest) return false;
  return Object.values(value).every((inner) => isJson(inner, depth + 1));
}
