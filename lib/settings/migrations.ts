/**
 * What each version changed in the stored settings: entry 0 leads from version 1 to 2, and so on. Frozen history: an
 * entry is never edited, imports nothing and knows only the shapes of its own time.
 */
const MIGRATIONS: readonly ((settings: object) => object)[] = [];

/** Version of the shape that this build reads and writes. */
const SETTINGS_VERSION = MIGRATIONS.length + 1;

/**
 * Migrates stored settings to this build's shape; those without a version are version 1. Settings of a newer build
 * (after a downgrade) are taken as they are, and the reader ignores what it does not know. A value that is no settings
 * object becomes an unknown setting, `damaged`, so that it is kept as well. Never throws.
 */
export function migrate(stored: unknown, migrations = MIGRATIONS): object {
  if (stored === undefined || stored === null) return {};
  if (typeof stored !== 'object' || Array.isArray(stored)) return { damaged: stored };
  const { version, ...settings } = stored as { version?: unknown };
  return migrations
    .slice(Math.floor(numberOf(version)) - 1)
    .reduce((value, step) => step(value), settings as object);
}

/**
 * The version under which changed settings are stored: a newer build's settings keep their version, so that it does
 * not migrate them twice.
 */
export function versionOf(stored: unknown): number {
  const { version } = Object(stored) as { version?: unknown };
  return Math.max(SETTINGS_VERSION, numberOf(version));
}

const numberOf = (version: unknown): number => (typeof version === 'number' && version >= 1 ? version : 1);
