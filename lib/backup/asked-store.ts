/**
 * Asks a store one question, or has it do one thing, and closes its connection again so that it blocks no later
 * upgrade.
 */
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
