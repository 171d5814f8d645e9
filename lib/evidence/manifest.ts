import * as v from 'valibot';
import { canonicalJson, type Json } from '../digest/canonical-json';
import { readCanonical } from '../digest/read-canonical';
import { sha256OfBytes } from '../digest/sha-256';
import { EVIDENCE_FILES, type EvidenceFiles } from './files';

type Described = Exclude<(typeof EVIDENCE_FILES)[number], 'datapackage.json'>;
const DESCRIBED = EVIDENCE_FILES.filter((name): name is Described => name !== 'datapackage.json');

const MEDIA: Record<Described, string> = {
  'evidence.json': 'application/json',
  'report.html': 'text/html',
  'card.txt': 'text/plain',
  'card.png': 'image/png',
  'page.png': 'image/png',
};

const ResourceSchema = v.strictObject({
  name: v.string(),
  path: v.string(),
  mediatype: v.string(),
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Frictionless Data Package: the algorithm's name, a colon, hexadecimal digits. */
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
});

const ManifestSchema = v.strictObject({
  profile: v.literal('data-package'),
  name: v.literal('recordal-lens-evidence'),
  version: v.literal('1'),
  created: v.string(),
  resources: v.array(ResourceSchema),
});

/**
 * The manifest: a Data Package by Frictionless (the form that WACZ has as well), each file with its SHA-256. Its own SHA-256 is
 * the digest by which others know the package. O(bytes).
 */
export function manifestOf(files: Pick<EvidenceFiles, Described>, created: string): Uint8Array {
  const resources = DESCRIBED.map((path) => ({
    name: path.replace('.', '-'),
    path,
    mediatype: MEDIA[path],
    bytes: files[path].length,
    hash: `sha256:${sha256OfBytes(files[path])}`,
  }));
  const manifest: Json = {
    profile: 'data-package',
    name: 'recordal-lens-evidence',
    version: '1',
    created,
    resources,
  };
  return new TextEncoder().encode(canonicalJson(manifest));
}

/** What is wrong with a manifest or with a file against it, and the file's name; undefined where all is as it says. */
export function faultInManifest(
  files: EvidenceFiles,
): { fault: 'manifest' | 'digest'; file: string } | undefined {
  const read = readCanonical(files['datapackage.json']);
  const manifest = 'value' in read ? v.safeParse(ManifestSchema, read.value) : undefined;
  if (!manifest?.success) return { fault: 'manifest', file: 'datapackage.json' };
  const { created, resources } = manifest.output;
  const changed = DESCRIBED.find(
    (name, at) => resources[at]?.hash !== `sha256:${sha256OfBytes(files[name])}`,
  );
  if (changed) return { fault: 'digest', file: changed };
  const due = sha256OfBytes(manifestOf(files, created));
  return due === sha256OfBytes(files['datapackage.json'])
    ? undefined
    : { fault: 'manifest', file: 'datapackage.json' };
}
