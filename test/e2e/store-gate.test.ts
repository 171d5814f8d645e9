import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import answers from '../../.store/answers.json';
import { withTable } from '../repository/readme-table';
import type { StoreAnswers } from '../store/answers';
import type { Built, Kind } from '../store/built';
import { violations } from '../store/gate';
import { permissionRows, storePapers } from '../store/papers';
import { readBuilt } from '../store/read-built';

const given = answers as StoreAnswers;

/** What nobody may slip in: kind, file of the build that gets it, and the words. */
const PLANTED: readonly (readonly [Kind, string, string])[] = [
  ['code made of text', 'marketplace.js', ';new Function("return 1")();'],
  ['code made of text', 'background.js', ';setTimeout("go()",1);'],
  ['code made of text', 'explanation.js', ';(0,eval)("1");'],
  ['code from elsewhere', 'pdfjs.js', ';import("https://shop.example/part.js");'],
  ['code of an unknown address', 'collector.js', ';new Worker(globalThis.name);'],
  ['document.write', 'skeleton.js', ';document.write("<p>");'],
  ['code from elsewhere', 'popup.html', '<script src="https://shop.example/part.js"></script>'],
  ['script inside a page', 'options.html', '<script>go()</script>'],
  ['style from elsewhere', 'planted.css', '@import url("https://shop.example/look.css");'],
  ['address of a CDN', 'sites/etsy.js', '/* https://cdn.jsdelivr.net/npm/x */'],
];

/** The build with all of that in it, and with a manifest that asks for more than is used or said. */
function planted(built: Built): Built {
  const texts = new Map(built.texts);
  for (const [, file, words] of PLANTED) texts.set(file, `${texts.get(file) ?? ''}\n${words}`);
  return { ...built, texts, paths: new Set(texts.keys()), manifest: looser(built.manifest) };
}

const looser = (manifest: Built['manifest']): Built['manifest'] => ({
  ...manifest,
  permissions: [...manifest.permissions!.filter((name) => name !== 'alarms'), 'history'],
  host_permissions: ['https://*/*'],
  content_security_policy: { extension_pages: "script-src 'self' https://shop.example" },
  browser_specific_settings: { gecko: { data_collection_permissions: { required: ['websiteContent'] } } },
});

const short = ({ kind, file }: { kind: Kind; file: string }) => `${kind}: ${file}`;

describe.each([
  ...(['chrome', 'firefox'] as const).map((browser) => [browser, ''] as const),
  ...(['chrome', 'firefox'] as const).map((browser) => [browser, '-pictures'] as const),
])('the stores would take the build for %s%s', { timeout: 240_000 }, (browser, edition) => {
  const built = readBuilt(browser, `.output/${browser}-mv3${edition}`);

  test('nothing in it comes from elsewhere or is made of text; each permission is used and has its reason', () => {
    expect(built.texts.size).toBeGreaterThan(50);
    expect(violations(built, given)).toEqual([]);
  });

  test('and name whatever is planted in a copy of it, and nothing besides', () => {
    const names = violations(planted(built), given).map(short);
    const manifest = [
      'policy that lets in code: manifest.json',
      'permission without use: manifest.json',
      'permission without a reason: manifest.json',
      'reason without a permission: .store/answers.json',
      ...(browser === 'firefox' ? ['answer about data that is not so: .store/answers.json'] : []),
    ];
    const files = PLANTED.map(([kind, file]) => `${kind}: ${file}`);
    expect([...new Set(names)].sort()).toEqual([...new Set([...files, ...manifest])].sort());
  });
});

describe('what the stores are told', () => {
  test('is made from the one file and the builds', () => {
    const manifests = { chrome: readBuilt('chrome').manifest, firefox: readBuilt('firefox').manifest };
    for (const [name, text] of Object.entries(storePapers(given, manifests)))
      expect(readFileSync(`.store/${name}`, 'utf8'), `npm run store:papers writes ${name}`).toBe(text);
    const permissions = readFileSync('.store/permissions.md', 'utf8');
    expect(withTable(permissions, 'permissions', permissionRows(given))).toBe(permissions);
  });

  test('fits into their fields', () => {
    // The Chrome Web Store takes 1,000 characters for the purpose and for each justification.
    for (const text of [
      given.singlePurpose,
      given.remoteCode.why,
      ...given.permissions.map(({ why }) => why),
    ]) {
      expect(text.length).toBeGreaterThan(10);
      expect(text.length).toBeLessThanOrEqual(1_000);
    }
  });
});
