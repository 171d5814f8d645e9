import type { AuditEntry } from '../../audit/entry';
import { verifyLog } from '../../audit/verify';
import { type DecisionIndex, indexDecisions } from '../../decisions/decision-index';
import { wordsOf } from '../../decisions/merge';
import { translate } from '../../locales/translate';
import type { RecordSubject } from '../../screening-record/head';
import { fileDigest } from '../bucket/file-digest';
import { printError } from '../output';
import { openFile } from '../read-file';
import { complaintAbout } from '../system-fault';
import { UsageError } from '../usage-error';

/** Decisions that stand by a log, and what a record says of the log. */
export interface DecisionsUsed {
  index: DecisionIndex;
  used: RecordSubject['decisions'];
}

/** Reads the decisions that stand in an exported log. Throws a UsageError for one that is not as it was written. */
export async function openDecisionLog(path: string): Promise<DecisionsUsed> {
  const file = await fileDigest(path);
  const { standing, entries, unread, head } = await standingDecisions(path);
  return { index: indexDecisions(standing), used: { file, entries, unread, head } };
}

/** The decisions that stand in a log, and what is to be said of the log. Throws a UsageError as above. */
export async function standingDecisions(path: string) {
  const entries: AuditEntry[] = [];
  const log = await verifyLog(await openFile(path), (entry) => void entries.push(entry)).catch((error) => {
    throw complaintAbout(path, error);
  });
  if (!log.sound)
    throw new UsageError(`${path}: line ${log.line}: ${translate('en', `log.fault.${log.fault}`)}`);
  const { words, unread } = wordsOf(entries);
  if (unread > 0) printError(`${path}: ${translate('en', 'log.unread', { count: unread }, unread)}`);
  const standing = [...words.values()].filter(({ stands }) => stands).map(({ decision }) => decision);
  return { standing, entries: log.entries, unread, head: log.head };
}

/** Where no log was given. */
export const NO_DECISIONS: DecisionsUsed = { index: new Map(), used: null };
