/** What a store answers to one question, or does; its connection is closed again, so that it hinders no later upgrade. */
export async function asked<Store extends { close(): Promise<void> }, Answer>(
  store: Store,
  ask: (store: Store) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask(store);
  } finally {
    await store.close();
  }
}
