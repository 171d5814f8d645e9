import { appendFile, readFile, stat } from 'node:fs/promises';
import * as v from 'valibot';
import type { PictureLine } from '../../domain/listing-picture';
import { printError } from '../output';
import { complaintAbout, complaintAboutWriting, isSystemFault } from '../system-fault';
import { writeFiles } from '../write-files';

/** Words that pictures were found to show in runs before, by the SHA-256 of their files. */
export interface RememberedWords {
  get(digest: string): readonly PictureLine[] | undefined;
  keep(digest: string, lines: readonly PictureLine[]): Promise<void>;
}

/** Of so many pictures words are kept, the latest; some kilobyte each. */
const MOST_PICTURES = 20_000;
/** A larger file is not read: it is none that was written here. */
const MOST_BYTES = 256 << 20;

/** What the first line of such a file says. Another version of reading reads other words. */
const HEAD = { holds: 'words read in pictures', reading: 2 };

const Whole = v.pipe(v.number(), v.integer());
const Line = v.pipe(
  v.object({ text: v.string(), boxes: v.array(v.tuple([Whole, Whole, Whole, Whole])) }),
  v.check(({ text, boxes }) => text.length === boxes.length),
);
const Entry = v.object({ sha256: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)), lines: v.array(Line) });

/**
 * What a file remembers, and where what is read from here on is added, a line to a picture, so that a run that is broken off
 * has not read in vain. Lines that are damaged are told on stderr, and their pictures read anew. A file of another kind is
 * told too, and left as it is: then nothing is remembered. O(length of the file).
 * @throws UsageError where the file cannot be read or written.
 */
export async function openRemembered(path: string): Promise<RememberedWords> {
  const text = await textOf(path);
  const [first, ...rest] = (text ?? '').split('\n');
  if (text === undefined || (text !== '' && first !== JSON.stringify(HEAD))) {
    printError(
      `${path}: holds no words of pictures, or those of another version; it is left as it is, and pictures are read anew`,
    );
    return NOTHING;
  }
  const { known, damaged } = entriesIn(rest);
  if (damaged > 0) printError(`${path}: ${damaged} lines are damaged; their pictures are read anew`);
  const isWhole = text.endsWith('\n') && known.size === rest.length - 1;
  if (!isWhole) await writeAnew(path, known);
  return addingTo(path, known);
}

const NOTHING: RememberedWords = { get: () => undefined, keep: async () => {} };

/** Empty where there is no such file; undefined where it is too large. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).size > MOST_BYTES ? undefined : await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemFault(error) && error.code === 'ENOENT') return '';
    throw complaintAbout(path, error);
  }
}

/** The latest of them; what is written last ends in a line's end, or was broken off. */
function entriesIn(lines: readonly string[]) {
  const known = new Map<string, readonly PictureLine[]>();
  let damaged = 0;
  for (const line of lines) {
    const entry = line === '' ? undefined : entryIn(line);
    if (entry) known.set(entry.sha256, entry.lines);
    else if (line !== '') damaged += 1;
  }
  return { known: new Map([...known].slice(-MOST_PICTURES)), damaged };
}

function entryIn(line: string): v.InferOutput<typeof Entry> | undefined {
  try {
    const read = v.safeParse(Entry, JSON.parse(line));
    return read.success ? read.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const lineOf = (sha256: string, lines: readonly PictureLine[]) =>
  `${JSON.stringify({ sha256, lines: lines.map(({ text, boxes }) => ({ text, boxes })) })}\n`;

/** Beside the file first: whatever ends the run meanwhile, nothing of what is known is lost. */
async function writeAnew(path: string, known: ReadonlyMap<string, readonly PictureLine[]>): Promise<void> {
  const lines = [...known].map(([sha256, words]) => lineOf(sha256, words)).join('');
  await writeFiles([{ path, blocks: [`${JSON.stringify(HEAD)}\n${lines}`], pack: false }]);
}

function addingTo(path: string, known: ReadonlyMap<string, readonly PictureLine[]>): RememberedWords {
  let added = 0;
  return {
    get: (digest) => known.get(digest),
    keep: async (digest, lines) => {
      if (added >= MOST_PICTURES) return;
      added += 1;
      try {
        await appendFile(path, lineOf(digest, lines));
      } catch (error) {
        throw complaintAboutWriting(path, error);
      }
    },
  };
}
