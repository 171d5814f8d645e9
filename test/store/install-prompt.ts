import type { Manifest } from './built';

/** What a browser says before it installs an extension, line by line, and what it will ask later. */
export interface InstallPrompt {
  lines: string[];
  later: string[];
}

/**
 * Warnings by permission; those that are not here have none.
 * Sources: developer.chrome.com/docs/extensions/reference/permissions-list;
 * support.mozilla.org/kb/permission-request-messages-firefox-extensions.
 */
const CHROMIUM: Readonly<Record<string, string>> = {
  bookmarks: 'Read and change your bookmarks',
  clipboardRead: 'Read data you copy and paste',
  downloads: 'Manage your downloads',
  geolocation: 'Detect your physical location',
  history: 'Read and change your browsing history on all signed-in devices',
  management: 'Manage your apps, extensions, and themes',
  nativeMessaging: 'Communicate with cooperating native applications',
  notifications: 'Display notifications',
  tabs: 'Read your browsing history',
  webNavigation: 'Read your browsing history',
};
const FIREFOX: Readonly<Record<string, string>> = {
  bookmarks: 'Read and modify bookmarks',
  clipboardRead: 'Get data from the clipboard',
  downloads: 'Download files and read and modify the browser’s download history',
  geolocation: 'Access your location',
  history: 'Access browsing history',
  management: 'Monitor extension usage and manage themes',
  nativeMessaging: 'Exchange messages with programs other than Firefox',
  notifications: 'Display notifications to you',
  tabs: 'Access browser tabs',
  webNavigation: 'Access browser activity during navigation',
};

/**
 * Chrome's and Edge's, which is built on the same code: hosts of content scripts count like any others; up to three are named,
 * of more it says that they are a number. What is optional is asked for when it is needed.
 * Source: developer.chrome.com/docs/extensions/develop/concepts/permission-warnings, and Chromium's
 * chrome_permission_message_rules.cc with its HostListFormatter.
 */
export function chromiumPrompt(manifest: Manifest): InstallPrompt {
  const hosts = hostsOf(manifest);
  return {
    lines: [...chromiumHosts(hosts), ...warnings(manifest.permissions, CHROMIUM)],
    later: [
      ...warnings(manifest.optional_permissions, CHROMIUM),
      ...(manifest.optional_host_permissions ?? []).map(
        () => 'Read and change your data on (the one host, or those of a seller centre)',
      ),
    ],
  };
}

/**
 * Firefox's, from 140: hosts of content scripts are asked for at once (since 127); of more than one it says how many, and lists
 * them; then what is said about data. Sources: developer.mozilla.org, manifest.json/host_permissions, and Firefox's own texts
 * webext-perms-host-description-one-site, -multiple-domains and webext-perms-description-data-none.
 */
export function firefoxPrompt(manifest: Manifest): InstallPrompt {
  const stated = manifest.browser_specific_settings?.gecko?.data_collection_permissions?.required ?? [];
  return {
    lines: [
      ...firefoxHosts(hostsOf(manifest)),
      ...warnings(manifest.permissions, FIREFOX),
      ...(stated.join() === 'none'
        ? ['The developer says this extension doesn’t require data collection.']
        : []),
      ...(stated.length > 0 && stated.join() !== 'none'
        ? [`The developer says this extension collects: ${stated.join(', ')}.`]
        : []),
    ],
    later: [
      ...warnings(manifest.optional_permissions, FIREFOX),
      ...(manifest.optional_host_permissions ?? []).map(
        () => 'Access your data for (the one host, or those of a seller centre)',
      ),
    ],
  };
}

const warnings = (names: readonly string[] = [], texts: Readonly<Record<string, string>>): string[] => [
  ...new Set(names.flatMap((name) => texts[name] ?? [])),
];

/** Hosts that an installation gives, each once: "www.etsy.com", "*.etsy.com", "*". */
export const hostsOf = ({ content_scripts = [], host_permissions = [] }: Manifest): string[] => [
  ...new Set(
    [...content_scripts.flatMap(({ matches }) => matches), ...host_permissions].map((pattern) =>
      pattern === '<all_urls>' ? '*' : pattern.replace(/^[^:]+:\/\/([^/]+)\/.*$/, '$1'),
    ),
  ),
];

function chromiumHosts(hosts: string[]): string[] {
  if (hosts.length === 0) return [];
  if (hosts.includes('*')) return ['Read and change all your data on all websites'];
  if (hosts.length > 3) return ['Read and change your data on a number of websites'];
  const named = hosts.map((host) => host.replace(/^\*\.(.+)$/, 'all $1 sites'));
  const [last, ...before] = named.reverse();
  const comma = named.length > 2 ? ',' : '';
  return [
    `Read and change your data on ${before.length > 0 ? `${before.reverse().join(', ')}${comma} and ` : ''}${last}`,
  ];
}

function firefoxHosts(hosts: string[]): string[] {
  if (hosts.includes('*')) return ['Access your data for all websites'];
  if (hosts.length > 1) return [`Access your data for sites in ${hosts.length} domains`];
  return hosts.map((host) =>
    host.startsWith('*.')
      ? `Access your data for sites in ${host.slice(2)} domains`
      : `Access your data for ${host}`,
  );
}
