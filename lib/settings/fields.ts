import * as v from 'valibot';
import { Day } from '../domain/day-schema';
import { LANGUAGES_BY_NAME, type LanguageName } from '../locales/language-name';
import type { ListRules } from '../runtime/list-change';
import { Line, type OwnMark, OwnMarkSchema } from './own-mark';
import {
  type KnownSeller,
  KnownSellerSchema,
  type SurveyMark,
  SurveyMarkSchema,
  type SurveyView,
  SurveyViewSchema,
} from './survey';

/** Days among which a person chooses when a list counts as stale. */
export const STALE_CHOICES = [30, 90, 180, 365] as const;

/** The languages of the interface, and none for the browser's own. */
const LANGUAGES = ['', ...LANGUAGES_BY_NAME] as const;

/** What a person chose, one value each. */
export const CHOICES = {
  /** Who reads: sets the defaults below, and whose next steps are shown. */
  role: v.picklist(['seller', 'moderator', 'holder']),
  /** Whether a similar mark that was not recorded counts as waived at customs. */
  policy: v.picklist(['strict', 'cautious']),
  /** Which border the goods cross: some customs act on imports only. */
  direction: v.picklist(['export', 'import']),
  /** How sure a finding must be before a page shows it. */
  sensitivity: v.picklist(['few', 'usual', 'many']),
  /** The language that the interface speaks; empty for the browser's. */
  language: v.picklist(LANGUAGES),
  /** Days after which a list counts as stale. */
  staleAfterDays: v.picklist(STALE_CHOICES),
  /** Whether brands of pages that the person looks at are counted for the query list. */
  countPageBrands: v.boolean(),
  /** Whether a survey runs: what names its marks on pages that the person looks at is kept. Off until they start one. */
  surveying: v.boolean(),
  /** The name under which the person decides, as others read it in the log; empty until they give one. */
  reviewer: v.pipe(v.string(), v.maxLength(100)),
  /** Address of the timestamp server that evidence was last sent to; empty until there was one. */
  timestampServer: v.pipe(v.string(), v.maxLength(2_000)),
  /** Whether the first-run page was read to its end. */
  welcomed: v.boolean(),
  /** The regime of the customs that the person's goods meet first; empty until the person says so. */
  customs: v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)),
  /**
   * The list that came with the extension: it leaves when a real list comes (`until-real`), has done so and the person is
   * to be told (`left`), or was told (`told`), or stays because the person wants it (`kept`).
   */
  demonstrationList: v.picklist(['until-real', 'left', 'told', 'kept']),
};
export type Choices = v.InferOutput<v.ObjectSchema<typeof CHOICES, undefined>>;

/** What one unit of a currency is worth in yuan, and when the person said so. */
const YuanValueSchema = v.looseObject({
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  yuan: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  setOn: Day,
});
type YuanValue = Pick<v.InferOutput<typeof YuanValueSchema>, 'currency' | 'yuan' | 'setOn'>;

/** Letters of the text of a reason. */
const MOST_LETTERS = 4_000;

const ReasonText = v.pipe(v.string(), v.maxLength(MOST_LETTERS));
const IN_LANGUAGES = Object.fromEntries(
  LANGUAGES_BY_NAME.map((language) => [language, v.exactOptional(ReasonText)]),
) as Record<LanguageName, v.ExactOptionalSchema<typeof ReasonText, undefined>>;

/**
 * A reason for decisions, in one or more languages of the product; `{words}`, `{mark}`, `{holder}` and `{seller}` are filled in. One with the id of
 * a reason that comes with the product stands in its place.
 */
const ReasonTemplateSchema = v.looseObject({
  id: v.pipe(Line, v.regex(/\S/)),
  kind: v.picklist(['conflict', 'not-conflict', 'authorised', 'escalated']),
  /** A word or two, as it stands on its button. */
  title: v.pipe(Line, v.regex(/\S/)),
  ...IN_LANGUAGES,
  /** The Chinese of reasons that were written when there were two languages. */
  zh: v.exactOptional(ReasonText),
});
export type ReasonTemplate = Pick<
  v.InferOutput<typeof ReasonTemplateSchema>,
  'id' | 'kind' | 'title' | 'zh' | LanguageName
>;

/** What a person listed, entry by entry. */
export interface Lists {
  /** Marks the person owns or may use. */
  own: OwnMark[];
  /** One entry per currency. */
  yuanValues: YuanValue[];
  /** Host names of sites that are switched off. */
  sitesOff: string[];
  /** Keys of the seller centres in whose editors titles and brands are checked while they are written. */
  writingCentres: string[];
  /** Reasons for decisions, beside those that come with the product or in their place. */
  reasons: ReasonTemplate[];
  /** Labels that are offered in the queue. */
  labels: string[];
  /** Marks that the survey looks for. */
  surveyMarks: SurveyMark[];
  /** Keys of the marketplaces that the survey covers; none: all of them. */
  surveySites: string[];
  /** Sellers whose offers the survey keeps apart. */
  knownSellers: KnownSeller[];
  /** Views of the survey that the person named. */
  surveyViews: SurveyView[];
}
export type ListName = keyof Lists;
export type EntryOf<Name extends ListName> = Lists[Name][number];

/** What a list of the settings takes, and what tells its entries apart. */
export interface ListField<Entry> extends ListRules<Entry> {
  schema: v.GenericSchema<unknown, Entry>;
}

export const LISTS: { readonly [Name in ListName]: ListField<EntryOf<Name>> } = {
  own: {
    schema: OwnMarkSchema,
    most: 10_000,
    keyOf: ({ markText, recordNo = '' }) => `${markText}\n${recordNo}`,
    nameOf: ({ markText }) => markText,
  },
  yuanValues: { schema: YuanValueSchema, most: 200, keyOf: ({ currency }) => currency },
  sitesOff: { schema: Line, most: 1_000, keyOf: (host) => host },
  writingCentres: { schema: Line, most: 200, keyOf: (centre) => centre },
  reasons: { schema: ReasonTemplateSchema, most: 200, keyOf: ({ id }) => id },
  labels: { schema: v.pipe(Line, v.maxLength(100), v.regex(/\S/)), most: 200, keyOf: (label) => label },
  surveyMarks: { schema: SurveyMarkSchema, most: 1_000, keyOf: ({ markText }) => markText },
  surveySites: { schema: Line, most: 200, keyOf: (site) => site },
  knownSellers: {
    schema: KnownSellerSchema,
    most: 10_000,
    keyOf: ({ seller, site = '' }) => `${seller}\n${site}`,
  },
  surveyViews: { schema: SurveyViewSchema, most: 200, keyOf: ({ name }) => name },
};

/** What a person chose and listed. */
export interface Settings extends Choices, Lists {}
export type Role = Settings['role'];
export type Sensitivity = Settings['sensitivity'];

/** Whether a setting is a list. */
export const isList = (name: string): name is ListName => Object.hasOwn(LISTS, name);
