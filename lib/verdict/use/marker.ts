import * as v from 'valibot';

/** Where a word that calls a marker off must stand. */
const Unless = v.strictObject({
  words: v.pipe(v.array(v.string()), v.minLength(1)),
  where: v.picklist(['next', 'previous', 'near', 'anywhere']),
  reason: v.string(),
});

/** Words by which a seller tells how a mark is used. One marker, one reason, one example that is a test. */
export const MarkerSchema = v.strictObject({
  phrases: v.pipe(v.array(v.string()), v.minLength(1)),
  use: v.picklist(['compatible', 'used', 'counterfeit-signal', 'descriptive', 'weak']),
  /** Where the marker stands, seen from the mark; `anywhere`: it speaks of the goods as a whole. */
  side: v.picklist(['before', 'after', 'either', 'anywhere']),
  /** Most that may be between marker and mark: plain words, or characters in East Asian scripts. */
  gap: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** What the used goods are: changed since, or brought in from another market. `service`: no goods, but a service on them; `comparison`: others than the mark's; `not-genuine`: not its maker's, which of a part may be honest. */
  kind: v.optional(
    v.picklist(['altered', 'parallel', 'oem', 'affiliation', 'service', 'comparison', 'not-genuine']),
  ),
  /**
   * `ordinary`: counts only where the mark is an ordinary word, or names what goods are made of or taste of. `model`: only
   * beside a maker's model, of goods that nobody calls genuine, and not where something else comes along with them.
   */
  needs: v.optional(v.picklist(['ordinary', 'model'])),
  /** Words, folded, with which the phrase makes the name of a kind of goods or a place; it counts for no other: polo, before "shirt". */
  of: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  unless: v.optional(v.array(Unless)),
  /** Words of which one must be in the text, anywhere, or the marker tells nothing. */
  only: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  reason: v.string(),
  example: v.strictObject({ title: v.string(), mark: v.string() }),
});

export const MarkerFileSchema = v.strictObject({
  language: v.string(),
  markers: v.array(MarkerSchema),
  /** Words after "for" that name a public or a purpose, not a product to fit: "for men". */
  audience: v.array(v.string()),
  /** Words that may be inside a list of models: "for Galaxy S23 and Note 20". */
  connectors: v.array(v.string()),
  /** Accessories and parts: what a compatible reference must be offering. */
  accessories: v.array(v.string()),
  /** Last parts of words that are put together ("Ersatz|akku"), where the language makes such words freely. */
  heads: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  /** Compatible markers that leave no doubt, so that no accessory need be named: "compatible with", unlike "for". */
  explicit: v.strictObject({
    reason: v.string(),
    example: v.strictObject({ title: v.string(), mark: v.string() }),
    phrases: v.pipe(v.array(v.string()), v.minLength(1)),
  }),
  /** A reference that no word marks: the device's name beside the thing made to fit it. */
  implied: v.strictObject({
    reason: v.string(),
    example: v.strictObject({ title: v.string(), mark: v.string() }),
    /** Accessories and parts that are made to fit one device, unlike a bag or a lamp. */
    fitted: v.pipe(v.array(v.string()), v.minLength(1)),
    /** Words by which a seller says that the maker of the device made the thing too. */
    genuine: v.array(v.string()),
  }),
});

export type Marker = v.InferOutput<typeof MarkerSchema>;
export type MarkerFile = v.InferOutput<typeof MarkerFileSchema>;
