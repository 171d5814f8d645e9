import * as v from 'valibot';
import { SaidSchema } from '../said/said-schema';
import { Count, Digest } from './fields';

const ListSchema = v.strictObject({
  name: v.string(),
  /** The day it speaks for; empty if unknown. */
  date: v.string(),
  expires: v.exactOptional(v.string()),
  demonstration: v.boolean(),
  regimes: v.array(v.string()),
  recordals: Count,
  /** SHA-256 of the contents of its rows, independent of their order: its version. */
  content: Digest,
  /** SHA-256 of the file that it was read from; null if a browser stores its rows without a file. */
  file: v.nullable(Digest),
  /** Null for a whole register. */
  coverage: v.nullable(v.strictObject({ searches: Count, inPart: Count, whole: v.array(v.string()) })),
  freshness: v.picklist(['fresh', 'stale', 'expired', 'undated']),
  /** Number of its rows that were refused; null if it was compiled earlier and this is no longer known. */
  refused: v.nullable(Count),
  /** What it answers for, in words. */
  answers: SaidSchema,
});
export type RecordedList = v.InferOutput<typeof ListSchema>;

const FileSchema = v.strictObject({ name: v.string(), sha256: Digest });

const PageSchema = v.strictObject({
  url: v.string(),
  /** The marketplace by its name in the program, and the kind of page. */
  site: v.string(),
  kind: v.picklist(['search', 'detail', 'seller', 'list', 'other']),
  /** How far it was read, and why no further. */
  status: v.picklist(['read', 'partial', 'empty', 'unreadable']),
  reason: v.exactOptional(
    v.picklist([
      ...(['captcha', 'login', 'gate', 'shell', 'error-page', 'loading'] as const),
      ...(['layout-changed', 'no-listings', 'adapter-failed'] as const),
    ]),
  ),
  /** Number of cards seen, and of those that gave a listing. */
  cards: Count,
  readable: Count,
  /** The file in which the page was saved; null if it was read in a browser's tab. */
  saved: v.nullable(FileSchema),
});
export type RecordedPage = v.InferOutput<typeof PageSchema>;

const COMMON = {
  part: v.literal('head'),
  program: v.string(),
  /** When the record was begun, by this machine's clock. */
  at: v.string(),
  judged: v.strictObject({
    on: v.string(),
    policy: v.string(),
    direction: v.string(),
    consignment: v.string(),
    ownMarks: Count,
  }),
  lists: v.array(ListSchema),
  /** The log by whose decisions the findings stand; null where none was given, its `file` where it is the browser's own. `head` is the hash of its last entry. */
  decisions: v.nullable(
    v.strictObject({ file: v.nullable(Digest), entries: Count, unread: Count, head: Digest }),
  ),
  notChecked: v.array(SaidSchema),
  /**
   * Every word that the page has beside the data, so that a later version of the program shows and checks the same
   * page.
   */
  labels: v.record(v.string(), SaidSchema),
};

/**
 * Version 1 is about a file, version 2 about a page: a program that only knows files says that it does not know
 * version 2.
 */
const FileHeadSchema = v.strictObject({ ...COMMON, v: v.literal(1), file: FileSchema });
const PageHeadSchema = v.strictObject({ ...COMMON, v: v.literal(2), page: PageSchema });
export const HeadSchema = v.variant('v', [FileHeadSchema, PageHeadSchema]);
export type FileHead = v.InferOutput<typeof FileHeadSchema>;
export type PageHead = v.InferOutput<typeof PageHeadSchema>;
export type RecordHead = v.InferOutput<typeof HeadSchema>;
