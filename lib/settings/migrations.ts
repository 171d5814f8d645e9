/**
 * What each version changed in the stored settings: entry 0 leads from version 1 to 2, and so on. Frozen history: an
 * entry is never edited, imports nothing and knows only the shapes of its own time.
 */
const MIGRATIONS: readonly ((settings: object) => object)[] = [];

/** Version of the shape that this build reads and writes. */
export const SETTINGS_VERSION = MIGRATIONS.length + 1;

/**
 * Brings stored settings to this build's shape; those without a version are of the first. Settings of a newer build
 * (the extension was downgraded) are taken as they are: the reader leaves out what it does not know. Never throws.
 */
export function migrate(stored: unknown, migrations = MIGRATIONS): object {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const { version, ...settings } = stored as { version?: unknown };
  const from = typeof version === 'number' && version >= 1 ? Math.floor(version) : 1;
  return migrations.slice(from - 1).reduce((value, step) => step(value), settings as object);
}
