import * as z from 'zod';

/** Lengths are in UTF-16 units; more than this is a mistake in the file, not a text. */
const longestId = 200;
const longestWord = 100;
const longestLine = 2_000;
const longestText = 20_000;
const longestLabel = 28;
const longestDate = 200;

export const idSchema = z
  .string()
  .min(1)
  .max(longestId)
  .meta({ id: 'Id', description: 'Unique within its list; other records refer to it.' });

export const idsSchema = z.array(idSchema);

export const referenceSchema = z
  .string()
  .max('indicators/'.length + longestId)
  .regex(/^(events|places|actors|sources|claims|flows|indicators)\/./, { error: 'problem.reference' })
  .meta({ id: 'Reference', description: 'A record of the file, by its list and its id: events/summit, places/tokyo.' });

/** A word of the dataset's own: a kind, a status, a verdict. */
export const wordSchema = z.string().min(1).max(longestWord);

/** A short text in the one language that it was written in: a title of a work, a publisher, a locator. */
export const lineSchema = z.string().min(1).max(longestLine);

const languageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, { error: 'problem.language' })
  .meta({ id: 'Language', description: 'BCP 47 language tag, such as en, fr, zh-Hans.' });

export const textSchema = textByLanguage(longestText).meta({
  id: 'Text',
  description: 'One text in one or more languages, by BCP 47 tag.',
  minProperties: 1,
});

export const labelSchema = textByLanguage(longestLabel).meta({
  id: 'Label',
  description: 'A text of 28 characters at most in each language.',
  minProperties: 1,
});

export const edtfSchema = z.string().min(1).max(longestDate).meta({
  id: 'When',
  description:
    'A date or an interval in EDTF (ISO 8601-2): 2025-10-28, 2025-10~, 2025-10-26/2025-10-30, ../2026-03-31.',
});

export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'problem.country' })
  .meta({ id: 'Country', description: 'ISO 3166-1 alpha-2; XX where it is disputed, EU for the European Union.' });

export const urlSchema = z
  .string()
  .max(longestLine)
  .regex(/^https?:\/\/\S+$/i, { error: 'problem.url' })
  .meta({ id: 'Url', description: 'An address that begins with https:// or http://, without white space.' });

export const quotationSchema = z
  .strictObject({ text: z.string().min(1).max(longestText), language: languageSchema })
  .meta({ id: 'Quotation', description: 'What a work says, word for word, in its own language.' });

function textByLanguage(longest: number) {
  return z
    .record(languageSchema, z.string().min(1).max(longest))
    .refine((texts) => Object.keys(texts).length > 0, { error: 'problem.emptyText' });
}
