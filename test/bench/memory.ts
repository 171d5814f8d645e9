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

/** Time that processors worked for everything that this process started and that still runs, in seconds; 0 without /proc. */
export function processorOfChildren(): number {
  const parents = new Map<number, number>();
  const ticks = new Map<number, number>();
  for (const pid of pids()) {
    const fields = statOf(pid);
    parents.set(pid, Number(fields[1]));
    ticks.set(pid, Number(fields[11]) + Number(fields[12]));
  }
  const ours = (pid: number): boolean => pid === process.pid || (parents.has(pid) && ours(parents.get(pid)!));
  const children = [...ticks].filter(([pid, spent]) => spent > 0 && pid !== process.pid && ours(pid));
  return children.reduce((sum, [, spent]) => sum + spent, 0) / TICKS;
}

/** Linux counts in hundredths of a second, whatever the kernel's own clock does. */
const TICKS = 100;

/** What /proc tells of a process, from its state on: its name before that may hold anything. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
