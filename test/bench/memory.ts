import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory of everything that this process started, in MB; 0 where there is no /proc to tell. */
export function memoryOfChildren(): number {
  const parents = new Map<number, number>();
  const resident = new Map<number, number>();
  for (const pid of pids()) {
    const status = statusOf(pid);
    parents.set(pid, Number(status.match(/^PPid:\s+(\d+)/m)?.[1]));
    resident.set(pid, Number(status.match(/^RssAnon:\s+(\d+)/m)?.[1] ?? 0));
  }
  const ours = (pid: number): boolean => pid === process.pid || (parents.has(pid) && ours(parents.get(pid)!));
  const children = [...resident].filter(([pid]) => pid !== process.pid && ours(pid));
  return Math.round(children.reduce((sum, [, kilobytes]) => sum + kilobytes, 0) / 1024);
}

function pids(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

/** A process may end between being listed and being asked. */
function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
