import * as v from 'valibot';
import { SaidSchema } from '../said/said-schema';
import { Count, Digest } from '../screening-record/fields';
import { FindingSchema } from '../screening-record/parts';

const Optional = v.exactOptional(v.string());

/** When it was taken, by this machine's clock alone. */
const TakenSchema = v.strictObject({
  /** UTC, ISO 8601, as the capture began and ended. */
  utc: v.string(),
  ended: v.string(),
  /** The beginning on the person's wall clock, with its distance from UTC: `2026-05-20T16:00:00.000+08:00`. */
  local: v.string(),
  /** The time zone as the browser names it. */
  zone: v.string(),
  /** Milliseconds by which the clock was set meanwhile; 0 where it ran. */
  clockMoved: v.number(),
});
export type Taken = v.InferOutput<typeof TakenSchema>;

const ListingSchema = v.strictObject({
  id: v.string(),
  site: v.string(),
  url: v.string(),
  title: v.string(),
  brand: Optional,
  category: Optional,
  seller: Optional,
  price: v.exactOptional(v.number()),
  currency: Optional,
  quantity: v.exactOptional(v.number()),
  translated: v.exactOptional(v.literal(true)),
  locale: Optional,
  images: v.array(v.string()),
});

const CitationSchema = v.strictObject({
  law: v.string(),
  article: v.string(),
  reference: Optional,
  version: Optional,
  summary: Optional,
  source: Optional,
  checked: Optional,
  doubt: Optional,
});

/** How the verdict came about, step by step. */
const ChainSchema = v.strictObject({
  /** Sentences in the language in which the person read them. */
  language: v.string(),
  sentences: v.array(v.string()),
  reasons: v.array(v.string()),
  terms: v.array(v.strictObject({ key: v.string(), logOdds: v.number() })),
  /** Row of the decision table, and the situation that it was found by. */
  row: v.string(),
  situation: v.record(v.string(), v.string()),
  citations: v.strictObject({ customs: v.array(CitationSchema), law: v.array(CitationSchema) }),
});
export type Chain = v.InferOutput<typeof ChainSchema>;

const ListSchema = v.strictObject({
  name: v.string(),
  /** Day it speaks for; empty where nobody knows. */
  date: v.string(),
  demonstration: v.boolean(),
  regimes: v.array(v.string()),
  recordals: Count,
  /** Version of the publisher, or of the import. */
  version: v.number(),
  /** SHA-256 of what its rows say, whatever their order; null where the list as it was judged by is no longer here. */
  content: v.nullable(Digest),
});
export type EvidenceList = v.InferOutput<typeof ListSchema>;

/** Where the listing stands in the page's picture, in its pixels. */
const PlaceSchema = v.strictObject({
  left: Count,
  top: Count,
  width: Count,
  height: Count,
  /** Whether all of the listing is in the picture. */
  whole: v.boolean(),
});
export type Place = v.InferOutput<typeof PlaceSchema>;

/** All that a package says in data: `evidence.json`. */
export const FactsSchema = v.strictObject({
  v: v.literal(1),
  program: v.string(),
  browser: v.string(),
  taken: TakenSchema,
  page: v.strictObject({ url: v.string(), title: v.string(), site: v.string(), kind: v.string() }),
  listing: ListingSchema,
  level: v.string(),
  finding: FindingSchema,
  chain: ChainSchema,
  /** What of the listing nobody looked up. */
  notLookedUp: v.array(SaidSchema),
  list: ListSchema,
  place: PlaceSchema,
  /** What the package does not show. */
  limits: v.array(SaidSchema),
  /** Every word that the report has beside the data: a later version of the program makes, and checks, the same report. */
  labels: v.record(v.string(), SaidSchema),
});
export type EvidenceFacts = v.InferOutput<typeof FactsSchema>;
