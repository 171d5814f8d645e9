import * as v from 'valibot';
import data from './templates.json';

/** What a package of evidence can say of itself; all else a person has to say. */
export const FACTS = [
  'listing.id',
  'listing.url',
  'listing.title',
  'listing.seller',
  'mark',
  'holder',
  'recordal',
  'reason',
  'evidence',
] as const;
export type FactName = (typeof FACTS)[number];

const InLanguages = v.strictObject({ en: v.string(), zh_CN: v.string() });

const TemplateSchema = v.strictObject({
  key: v.string(),
  name: InLanguages,
  /** Where the form is found, and the day on which that was looked for. */
  source: v.string(),
  day: v.string(),
  /** What of it was checked against what: a stored copy of the portal's own page, or what others say of it. */
  checks: v.pipe(
    v.array(v.strictObject({ source: v.string(), by: v.picklist(['portal', 'others']), what: InLanguages })),
    v.minLength(1),
  ),
  /** What of it nobody could check. */
  unchecked: InLanguages,
  fields: v.array(v.strictObject({ label: InLanguages, fact: v.exactOptional(v.picklist(FACTS)) })),
});
export type ComplaintTemplate = v.InferOutput<typeof TemplateSchema>;

/** What portals and customs ask of a complaint. */
export const TEMPLATES: readonly ComplaintTemplate[] = v.parse(v.array(TemplateSchema), data);
