import * as v from 'valibot';
import { CoverageSchema } from '../../domain/coverage';
import { Day } from '../../domain/day-schema';
import { withoutControls } from '../../text/controls';

export const MANIFEST_FORMAT = 'recordal-list/1';

/** Bytes of a manifest: some ten thousand searches that a list answers for stand in it. */
export const MOST_OF_A_MANIFEST = 8 << 20;

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Shown to people and printed: control and direction characters have no business in it. */
const Line = v.pipe(v.string(), v.transform(withoutControls), v.maxLength(300));
const Size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(512 << 20));
const Version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER));
/** A file next to the manifest; never a path that leaves its folder or another address. */
const FileName = v.pipe(v.string(), v.regex(/^[\w][\w.-]{0,200}$/));

const Fields = v.object({
  format: v.literal(MANIFEST_FORMAT),
  name: v.pipe(v.string(), v.regex(/^[\w][\w.-]{0,60}$/)),
  title: v.optional(Line),
  regime: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/))),
  publisher: v.optional(Line),
  licence: v.optional(Line),
  version: Version,
  created: v.pipe(v.string(), v.isoTimestamp()),
  date: Day,
  expires: v.optional(Day),
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5_000_000)),
  coverage: v.exactOptional(CoverageSchema),
  file: FileName,
  bytes: Size,
  sha256: Sha256,
  content: Sha256,
  delta: v.optional(v.object({ from: Version, file: FileName, bytes: Size, sha256: Sha256 })),
  signature: v.optional(
    v.object({ key: v.pipe(v.string(), v.maxLength(60)), value: v.pipe(v.string(), v.maxLength(100)) }),
  ),
});

/** East of Greenwich a day begins up to fourteen hours before UTC's: a list may be a day ahead of its making. */
const DAY_MS = 86_400_000;

/**
 * What a publisher says about a list: FORMAT.md describes every field. A list cannot speak for a day after it was
 * made, nor expire before the day it speaks for.
 */
export const ManifestSchema = v.pipe(
  Fields,
  v.check(
    ({ date, created }) => Date.parse(date) <= Date.parse(created) + DAY_MS,
    'the list speaks for a day after the one it was made on',
  ),
  v.check(
    ({ date, expires }) => !expires || expires >= date,
    'the list expires before the day it speaks for',
  ),
  v.check(
    ({ count, coverage }) => count > 0 || Boolean(coverage?.queries.length),
    'the list has neither a recordal nor a search',
  ),
);

export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** Reads a manifest. Throws UpdateProblem: a web page instead of a list is named as such. */
export function readManifest(text: string): Manifest {
  if (text.trimStart().startsWith('<'))
    throw new UpdateProblem(
      'html',
      'a web page came instead of a list; the address may need a login or has moved',
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UpdateProblem('manifest', 'the manifest is no JSON; it may be cut off');
  }
  const result = v.safeParse(ManifestSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UpdateProblem(
    'manifest',
    `the manifest is not valid: ${v.getDotPath(issue) ?? 'format'}: ${issue.message}`,
  );
}

/** Why an update did not happen. The previous list stays in use in every case. */
export type ProblemCode =
  | 'offline'
  | 'http'
  | 'html'
  | 'redirect'
  | 'insecure'
  | 'too-large'
  | 'stalled'
  | 'cut'
  | 'manifest'
  | 'checksum'
  | 'content'
  | 'unsigned'
  | 'signature'
  | 'key-changed'
  | 'older'
  | 'storage'
  | 'unreadable'
  // Of registers that their authority publishes as a file:
  | 'no-link'
  | 'not-register'
  | 'layout'
  | 'name-taken'
  | 'shrunk';

/** An update that did not happen: `code` names the text that pages show, the message tells the command line more. */
export class UpdateProblem extends Error {
  override name = 'UpdateProblem';
  constructor(
    readonly code: ProblemCode,
    message: string,
    /** The publisher's new key, where the problem is that it changed. */
    readonly key?: string,
  ) {
    super(message);
  }
}
