import type { PermissionAnswer, StoreAnswers } from './answers';
import type { Built, Manifest } from './built';
import { chromiumPrompt, firefoxPrompt, hostsOf, type InstallPrompt } from './install-prompt';

const MADE = 'Made from `answers.json` and the built manifests by `npm run store:papers`.';

/** What is pasted into each store's form, by file name in `.store/`. */
export function storePapers(
  answers: StoreAnswers,
  manifests: Record<Built['browser'], Manifest>,
): Record<string, string> {
  return {
    'chrome-web-store.md': chromiumPaper('Chrome Web Store', answers),
    'edge-add-ons.md': chromiumPaper('Microsoft Edge Add-ons', answers),
    'firefox-add-ons.md': firefoxPaper(answers),
    'install-prompt.md': promptPaper(manifests),
  };
}

function chromiumPaper(store: string, answers: StoreAnswers): string {
  const { data, remoteCode } = answers;
  return document(`${store}: privacy`, [
    ['Single purpose', answers.singlePurpose],
    ...of('chrome', answers).map(({ name, why, optional }): [string, string] => [
      `Justification: ${label(name)}${optional ? ' (optional)' : ''}`,
      sentence(why),
    ]),
    [`Remote code: ${remoteCode.used ? 'yes' : 'no'}`, remoteCode.why],
    [
      'Data usage',
      data.handled
        .map(({ kind, handled, how }) => `- [${handled ? 'x' : ' '}] ${kind}${how && `. ${how}`}`)
        .join('\n'),
    ],
    ['Certified', data.promises.map((promise) => `- [x] ${promise}`).join('\n')],
    ['Notes to reviewers', list(answers.review)],
  ]);
}

function firefoxPaper(answers: StoreAnswers): string {
  const sent = answers.data.sent.join(', ') || 'none';
  return document('Firefox Add-ons (AMO): notes to reviewers', [
    ['What it is for', answers.singlePurpose],
    ['Data collection permissions', `\`${sent}\`: nothing about the person or the pages leaves the browser.`],
    [
      'Permissions',
      list(
        of('firefox', answers).map(
          ({ name, why, optional }) => `${label(name)}${optional ? ' (optional)' : ''}: ${sentence(why)}`,
        ),
      ),
    ],
    [`Remote code: ${answers.remoteCode.used ? 'yes' : 'no'}`, answers.remoteCode.why],
    ['Notes', list(answers.review)],
  ]);
}

/** Which hosts they are, is in the table of sites in the README; the browsers list them when asked. */
function promptPaper({ chrome, firefox }: Record<Built['browser'], Manifest>): string {
  const shown = ({ lines, later }: InstallPrompt): string =>
    `At once:\n\n${list(lines)}\n\nOnly when the person wants what needs it:\n\n${list(later)}`;
  return document('What the browsers say before they install it', [
    [
      'By which rules',
      "By the browsers' documented rules, from the built manifests; not read off a store's installation. Sources: [Chrome's list of warnings](https://developer.chrome.com/docs/extensions/reference/permissions-list) and [how they come about](https://developer.chrome.com/docs/extensions/develop/concepts/permission-warnings); [Firefox's messages](https://support.mozilla.org/kb/permission-request-messages-firefox-extensions) and [when hosts are shown](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/host_permissions). Edge is taken to say what Chromium says, of which it is made. Wordings change between versions.",
    ],
    [`Chrome and Edge (${hostsOf(chrome).length} hosts)`, shown(chromiumPrompt(chrome))],
    [`Firefox (${hostsOf(firefox).length} hosts)`, shown(firefoxPrompt(firefox))],
  ]);
}

/** Table rows of `.store/permissions.md`, header first. */
export const permissionRows = ({ permissions }: StoreAnswers): string[][] => [
  ['permission', 'why it is needed', 'what happens without it'],
  ...permissions.map(({ name, optional, browsers, why, without }) => [
    `${optional ? 'optional: ' : ''}${label(name)}${browsers.length === 1 ? ` (${browsers[0] === 'chrome' ? 'Chromium' : 'Firefox'})` : ''}`,
    why,
    without,
  ]),
];

const label = (name: string): string =>
  name === 'content_scripts' ? "content scripts on the marketplaces' hosts" : `\`${name}\``;

const of = (browser: Built['browser'], { permissions }: StoreAnswers): PermissionAnswer[] =>
  permissions.filter(({ browsers }) => browsers.includes(browser));

const sentence = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}.`;
const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n') || '- nothing';
const document = (title: string, parts: readonly (readonly [string, string])[]): string =>
  `${[`# ${title}`, MADE, ...parts.map(([head, text]) => `## ${head}\n\n${text}`)].join('\n\n')}\n`;
