import { renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';

/** What lies beside its place and must not be left there, whatever ends the process. */
const drafts = new Set<string>();
process.on('exit', discardDrafts);

/** Where a file is written before it takes its place, by this process of this machine; removed with the process unless it is settled. */
export function beginDraft(place: string, ending = 'part'): string {
  const beside = `${place}.${hostname()}-${process.pid}.${ending}`;
  drafts.add(beside);
  return beside;
}

/** Puts a whole draft in its place, over what is there. Throws the system's error. */
export function settleDraft(beside: string, place: string): void {
  renameSync(beside, place);
  drafts.delete(beside);
}

/** Removes a draft that is not settled. */
export function discardDraft(beside: string): void {
  if (drafts.delete(beside)) rmSync(beside, { force: true });
}

/** Removes what is not whole yet. */
export function discardDrafts(): void {
  for (const beside of drafts) rmSync(beside, { force: true });
  drafts.clear();
}
