import * as v from 'valibot';
import data from './templates.json';

/** What a package of evidence can answer by itself; a person has to answer everything else. */
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
  /** Where the form is found, and the day on which we looked for it. */
  source: v.string(),
  day: v.string(),
  /** Which parts were checked, and against what: a stored copy of the portal's own page, or what others report. */
  checks: v.pipe(
    v.array(v.strictObject({ source: v.string(), by: v.picklist(['portal', 'others']), what: InLanguages })),
    v.minLength(1),
  ),
  /** Which parts nobody could check. */
  unchecked: InLanguages,
  fields: v.array(v.strictObject({ label: InLanguages, fact: v.exactOptional(v.picklist(FACTS)) })),
});
export type ComplaintTemplate = v.InferOutput<typeof TemplateSchema>;

/** What portals and customs ask for in a complaint. */
export const TEMPLATES: readonly ComplaintTemplate[] = v.parse(v.array(TemplateSchema), data);
