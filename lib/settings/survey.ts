import * as v from 'valibot';
import { Line } from './own-mark';

/** Letters of a mark, a seller or a name. */
const Name = v.pipe(Line, v.minLength(1));

/** What one unit of the genuine goods costs at the least, in a currency. */
const GenuinePriceSchema = v.looseObject({
  price: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

/** A mark that a survey looks for, with the ways in which the market writes it. */
export const SurveyMarkSchema = v.looseObject({
  markText: Name,
  variants: v.optional(v.pipe(v.array(Name), v.maxLength(500))),
  genuine: v.optional(v.pipe(v.array(GenuinePriceSchema), v.maxLength(50))),
});
export interface SurveyMark {
  markText: string;
  variants?: string[] | undefined;
  genuine?: { price: number; currency: string }[] | undefined;
}

/** A seller who may offer the goods, and why; on one site, or on every one where none is named. */
export const KnownSellerSchema = v.looseObject({
  seller: Name,
  site: v.optional(Line),
  as: v.picklist(['own', 'reseller', 'licensee']),
});
export interface KnownSeller {
  seller: string;
  site?: string | undefined;
  as: 'own' | 'reseller' | 'licensee';
}

/** Which sightings a person looks at, under a name. */
export const SurveyViewSchema = v.looseObject({
  name: Name,
  by: v.optional(v.picklist(['site', 'seller', 'words', 'outcome', 'price', 'reported'])),
  value: v.optional(Line),
  text: v.optional(Line),
  apart: v.optional(v.picklist(['open', 'known'])),
});
export interface SurveyView {
  name: string;
  by?: 'site' | 'seller' | 'words' | 'outcome' | 'price' | 'reported' | undefined;
  value?: string | undefined;
  text?: string | undefined;
  apart?: 'open' | 'known' | undefined;
}
