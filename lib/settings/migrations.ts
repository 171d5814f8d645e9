/**
 * What each version changed in the stored settings: entry 0 leads from version 1 to 2, and so on. Frozen history: an
 * entry is never edited, imports nothing and knows only the shapes of its own time.
 */
const MIGRATIONS: readonly ((settings: object) => object)[] = [];

/** Version of the shape that this build reads and writes. */
const SETTINGS_VERSION = MIGRATIONS.length + 1;

/**
 * Brings stored settings to this build's shape; those without a version are of the first. Settings of a newer build
 * (the extension was downgraded) are taken as they are: the reader leaves out what it does not know. What is no settings
 * at all becomes one that nobody knows, `damaged`, so that it is kept like the others. Never throws.
 */
export function migrate(stored: unknown, migrations = MIGRATIONS): object {
  if (stored === undefined || stored === null) return {};
  if (typeof stored !== 'object' || Array.isArray(stored)) return { damaged: stored };
  const { version, ...settings } = stored as { version?: unknown };
  return migrations
    .slice(Math.floor(numberOf(version)) - 1)
    .reduce((value, step) => step(value), settings as object);
}

/** The version under which changed settings are stored: a newer build's stay its own, so that it migrates them no second time. */
export function versionOf(stored: unknown): number {
  const { version } = Object(stored) as { version?: unknown };
  return Math.max(SETTINGS_VERSION, numberOf(version));
}

const numberOf = (version: unknown): number => (typeof version === 'number' && version >= 1 ? version : 1);
