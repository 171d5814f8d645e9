import { type AuditEntry, BEGAN, hashOf, headAfter, NOTHING } from './entry';

/**
 * Whether entries of a saved log can be put before those that are here without breaking either chain: they are as they were
 * written from their beginning on, and nothing is here, or what is here follows on their last. So a log that was erased
 * comes back before the one that began at its end, and in a browser without any it is the first. O(entries).
 * @param first the first entry that is here
 */
export function fitsBefore(saved: readonly AuditEntry[], first: AuditEntry | undefined): boolean {
  const [began] = saved;
  if (began?.act !== BEGAN || (began.seq === 0 && began.prev !== NOTHING.hash)) return false;
  let head = { next: began.seq, hash: began.prev };
  for (const entry of saved) {
    if (entry.seq !== head.next || entry.prev !== head.hash || !isAsWritten(entry)) return false;
    head = headAfter(entry);
  }
  return first === undefined || (first.seq === head.next && first.prev === head.hash);
}

/** An entry without a canonical form was never written by a log. */
function isAsWritten(entry: AuditEntry): boolean {
  try {
    return hashOf(entry) === entry.hash;
  } catch {
    return false;
  }
}
