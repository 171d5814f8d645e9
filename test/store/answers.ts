import type { Built, Violation } from './built';
import type { Uses } from './uses';

/** `.store/answers.json`: all that the stores ask about permissions and data, in one place. */
export interface StoreAnswers {
  singlePurpose: string;
  remoteCode: { used: boolean; why: string };
  permissions: PermissionAnswer[];
  data: { sent: string[]; handled: DataAnswer[]; promises: string[] };
  /** Notes to those who review. */
  review: string[];
}

export interface PermissionAnswer {
  /** As the manifest names it; "content_scripts" for the hosts whose pages are read. */
  name: string;
  browsers: Built['browser'][];
  optional?: boolean;
  why: string;
  without: string;
}

/** A kind of data in the words of the Chrome Web Store's and Edge's forms. */
export interface DataAnswer {
  kind: string;
  handled: boolean;
  how: string;
}

/** What sends data off without anything being asked for: none of it may be in a build that says it sends none. */
const SENDERS = ['sendBeacon', 'WebSocketStream', 'RTCPeerConnection'];

/** Where the answers and a build differ: either way, each permission; and what is said of data and of code from elsewhere. */
export function answerFaults(built: Built, uses: Uses, answers: StoreAnswers): Violation[] {
  const asked = permissionsOf(built);
  const given = new Set(
    answers.permissions.filter(({ browsers }) => browsers.includes(built.browser)).map(keyOf),
  );
  const faults = (
    names: Iterable<string>,
    known: ReadonlySet<string>,
    kind: Violation['kind'],
    file: string,
  ) => [...names].filter((name) => !known.has(name)).map((what) => ({ kind, file, what }));
  return [
    ...faults(asked, given, 'permission without a reason', 'manifest.json'),
    ...faults(given, asked, 'reason without a permission', '.store/answers.json'),
    ...dataFaults(built, uses, answers).map(
      (what) => ({ kind: 'answer about data that is not so', file: '.store/answers.json', what }) as const,
    ),
  ];
}

/** "notifications (optional)": a permission is a different one when it is asked for at once. */
const keyOf = ({ name, optional }: Pick<PermissionAnswer, 'name' | 'optional'>): string =>
  optional ? `${name} (optional)` : name;

function permissionsOf({ manifest }: Built): Set<string> {
  const optional = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
  return new Set([
    ...(manifest.content_scripts?.length ? ['content_scripts'] : []),
    ...(manifest.permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...optional.map((name) => keyOf({ name, optional: true })),
  ]);
}

function dataFaults({ browser, manifest }: Built, uses: Uses, { data, remoteCode }: StoreAnswers): string[] {
  const said = data.sent.length > 0 ? data.sent : ['none'];
  const stated = manifest.browser_specific_settings?.gecko?.data_collection_permissions?.required ?? [];
  const reads = (manifest.content_scripts ?? []).length > 0;
  const content = data.handled.find(({ kind }) => kind === 'Website content');
  return [
    ...(browser === 'firefox' && said.join() !== stated.join()
      ? [`the manifest states "${stated}", the answers "${said}"`]
      : []),
    ...(data.sent.length > 0 ? [] : SENDERS.filter((name) => uses.names.has(name))),
    ...(data.sent.length > 0 || !uses.pairs.has('storage.sync') ? [] : ['storage.sync']),
    ...(reads && !content?.handled ? ['pages are read, and "Website content" is answered with no'] : []),
    ...(remoteCode.used ? ['remote code is said to be used'] : []),
  ];
}
