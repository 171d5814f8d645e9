import * as v from 'valibot';
import { Day } from '../../domain/day';

export const MANIFEST_FORMAT = 'recordal-list/1';

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Line = v.pipe(v.string(), v.maxLength(300));
const Size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(512 << 20));
const Version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER));
/** A file beside the manifest; never a path that leaves its folder or another address. */
const FileName = v.pipe(v.string(), v.regex(/^[\w][\w.-]{0,200}$/));

/** What a publisher says about a list: FORMAT.md describes every field. */
export const ManifestSchema = v.object({
  format: v.literal(MANIFEST_FORMAT),
  name: v.pipe(v.string(), v.regex(/^[\w][\w.-]{0,60}$/)),
  title: v.optional(Line),
  regime: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(40))),
  publisher: v.optional(Line),
  licence: v.optional(Line),
  version: Version,
  created: v.pipe(v.string(), v.isoTimestamp()),
  date: Day,
  expires: v.optional(Day),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000_000)),
  file: FileName,
  bytes: Size,
  sha256: Sha256,
  content: Sha256,
  delta: v.optional(v.object({ from: Version, file: FileName, bytes: Size, sha256: Sha256 })),
  signature: v.optional(
    v.object({ key: v.pipe(v.string(), v.maxLength(60)), value: v.pipe(v.string(), v.maxLength(100)) }),
  ),
});

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

/** Why an update did not happen. The list of before stays in every case. */
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
  | 'unreadable';

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
