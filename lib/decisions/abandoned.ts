/**
 * Aborts a transaction so that nothing of it remains. A transaction that ended by itself, as it does when the disk is
 * full, is no error.
 */
export async function abandoned(writing: { abort(): void; done: Promise<unknown> }): Promise<void> {
  try {
    writing.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
  // Rejects with the abort; its cause is more informative.
  await writing.done.catch(() => {});
}
