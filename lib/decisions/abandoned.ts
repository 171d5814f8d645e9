/** Ends a transaction so that nothing of it stands. One that ended by itself, as it does where there is no room, is no error. */
export async function abandoned(writing: { abort(): void; done: Promise<unknown> }): Promise<void> {
  try {
    writing.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
  // Rejects with the abort; what caused it says more.
  await writing.done.catch(() => {});
}
