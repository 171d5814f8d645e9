import type { Built } from './built';
import type { Uses } from './uses';

type Proof = (uses: Uses, built: Built) => boolean;

const calls =
  (...pairs: string[]): Proof =>
  ({ pairs: used }) =>
    pairs.some((pair) => used.has(pair));

/** A page that a person opens the extension on gives it leave by a press: on its button, or in the menu. */
const byAPress: Proof = ({ pairs }, { manifest }) =>
  (manifest.action !== undefined || pairs.has('contextMenus.create')) &&
  (pairs.has('scripting.executeScript') || pairs.has('scripting.insertCSS'));

/** By permission, what in the built files shows that it is used. What is not here cannot be shown to be used. */
const PROOFS: Readonly<Record<string, Proof>> = {
  storage: calls('storage.local', 'storage.session', 'storage.managed', 'storage.onChanged'),
  unlimitedStorage: calls('indexedDB.open'),
  alarms: calls('alarms.create'),
  activeTab: byAPress,
  scripting: calls('scripting.executeScript', 'scripting.insertCSS'),
  contextMenus: calls('contextMenus.create'),
  notifications: calls('notifications.create'),
  offscreen: ({ names }) => names.has('offscreen') && names.has('createDocument'),
  sidePanel: ({ names }, { manifest, paths }) =>
    names.has('sidePanel') && paths.has(manifest.side_panel?.default_path ?? ''),
};

/**
 * The permissions of a manifest that nothing in the built files uses, hosts included. Hosts that are asked for one by one
 * need code that asks; hosts of an installation need a script of theirs, so `host_permissions` beyond those are unused.
 */
export function unusedPermissions(uses: Uses, built: Built): string[] {
  const { manifest } = built;
  const named = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  const read = new Set(manifest.content_scripts?.flatMap(({ matches }) => matches));
  return [
    ...named.filter((name) => !PROOFS[name]?.(uses, built)),
    ...(manifest.optional_permissions?.length && !asks(uses) ? manifest.optional_permissions : []),
    ...(asks(uses) ? [] : (manifest.optional_host_permissions ?? [])),
    ...(manifest.host_permissions ?? []).filter((host) => !read.has(host)),
    ...hostsWithoutScript(built),
  ];
}

const asks = ({ pairs }: Uses): boolean => pairs.has('permissions.request');

/** Hosts that get a look but no script: they would be asked for without anything being read there. */
function hostsWithoutScript({ manifest }: Built): string[] {
  const scripts = manifest.content_scripts ?? [];
  const read = new Set(scripts.flatMap(({ js, matches }) => (js?.length ? matches : [])));
  return [...new Set(scripts.flatMap(({ matches }) => matches))].filter((host) => !read.has(host));
}
