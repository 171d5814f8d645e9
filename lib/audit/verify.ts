import { type AuditEntry, type AuditHead, BEGAN, hashOf, headAfter, NOTHING } from './entry';
import { MOST_OF_SOMETHING_ELSE, OF_EACH_LINE, type RawLine, rawLines } from './lines';
import { hashOfEnd, type LogEnd } from './log-file';
import { type LineFault, readLine } from './read-line';

/**
 * What is wrong with a log. `hash`: the entry is not what was written. `missing`: another stands in its place. `chain`: it
 * is not attached to the one before. `beginning`: no log begins with it. `end`: the closing line closes another log.
 * `unended`: the closing line is missing. `after`: more stands behind the closing line. `unreadable`: no line is of a log.
 */
export type LogFault =
  | LineFault
  | 'hash'
  | 'missing'
  | 'chain'
  | 'beginning'
  | 'end'
  | 'unended'
  | 'after'
  | 'unreadable';

/** A log that is exactly as it was written, from first to last entry, and the hash by which others can recognise it. */
export interface SoundLog {
  sound: true;
  entries: number;
  first: number;
  head: string;
}

/** The first place at which a log differs from what was written. */
export interface FaultyLog {
  sound: false;
  fault: LogFault;
  /** Line number in the file, from 1. */
  line: number;
  /** The number of the entry that should be there. */
  entry: number;
}

/**
 * Checks a log's file from the first byte to the last, and hands each entry on that is sound up to there. A log may begin
 * with any entry that says so (`began`): what was before was erased openly. O(bytes), with one line in memory. Rejects
 * where reading does; never because of what the file holds.
 */
export async function verifyLog(
  file: AsyncIterable<Uint8Array>,
  onEntry: (entry: AuditEntry) => void = () => {},
): Promise<SoundLog | FaultyLog> {
  const check = createCheck(onEntry);
  let line = 0;
  let found: FaultyLog | undefined;
  let isLog = false;
  let others = 0;
  for await (const raw of rawLines(file)) {
    line++;
    const entry = check.next;
    const fault = found ? undefined : check.take(raw);
    if (fault) found = { sound: false, fault, line, entry };
    // Behind a line that is none of ours, one that is ours tells a damaged log from something else.
    isLog ||= !fault && !found ? true : !('fault' in readLine(raw.bytes));
    if (found && isLog) return found;
    others += raw.bytes.length + OF_EACH_LINE;
    if (!isLog && others > MOST_OF_SOMETHING_ELSE) break;
  }
  if (!isLog) return { sound: false, fault: 'unreadable', line, entry: 0 };
  return check.closed ?? { sound: false, fault: 'unended', line: line + 1, entry: check.next };
}

/** One line after the other against the state of the chain. */
function createCheck(onEntry: (entry: AuditEntry) => void) {
  let head = NOTHING;
  let entries = 0;
  let closed: SoundLog | undefined;
  return {
    /** The number of the entry that comes next. */
    get next() {
      return head.next;
    },
    get closed() {
      return closed;
    },
    take({ bytes, ended }: RawLine): LogFault | undefined {
      if (closed) return 'after';
      const read = readLine(bytes);
      if ('fault' in read) return read.fault;
      if (!ended) return 'unended';
      if ('end' in read) {
        const first = head.next - entries;
        if (!closes(read.end, { entries, first, head: head.hash })) return 'end';
        closed = { sound: true, entries, first, head: head.hash };
        return undefined;
      }
      const fault = faultOf(read.entry, entries === 0 ? beginning(read.entry) : head);
      if (fault) return fault;
      onEntry(read.entry);
      entries++;
      head = headAfter(read.entry);
      return undefined;
    },
  };
}

/** Where a log that begins with this entry stood before it; undefined where none begins so. */
function beginning({ act, seq, prev }: AuditEntry): AuditHead | undefined {
  if (act !== BEGAN || (seq === 0 && prev !== NOTHING.hash)) return undefined;
  return { next: seq, hash: prev };
}

function faultOf(entry: AuditEntry, head: AuditHead | undefined): LogFault | undefined {
  if (hashOf(entry) !== entry.hash) return 'hash';
  if (!head) return 'beginning';
  if (entry.seq !== head.next) return 'missing';
  return entry.prev === head.hash ? undefined : 'chain';
}

function closes({ end, hash }: LogEnd, log: Omit<SoundLog, 'sound'>): boolean {
  return (
    hashOfEnd(end) === hash && end.entries === log.entries && end.first === log.first && end.head === log.head
  );
}
