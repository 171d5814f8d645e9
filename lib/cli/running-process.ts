/** Whether a process of this number runs on this machine, besides this one. */
export function isRunning(process_: number): boolean {
  if (process_ === process.pid) return false;
  try {
    return process.kill(process_, 0);
  } catch (error) {
    // Somebody else's process runs just as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
