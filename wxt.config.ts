import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import '@wxt-dev/i18n/module';
import { asciiScripts } from './lib/build/ascii-script';
import { collectDictionaries } from './lib/build/collect-dictionaries';
import { dataNotices } from './lib/build/data-notices';
import { licenceTexts, oneBelowOther } from './lib/build/licences';
import { networksWithoutLoading, packWithoutWorkers, pdfReader } from './lib/build/only-own-code';
import { PICTURE_LIBRARIES, pictureFiles } from './lib/build/picture-files';
import { packAlike } from './lib/build/same-bytes';
import { hostMatches, matchesOf } from './lib/marketplaces/index';
import { siteSource } from './lib/marketplaces/own-site';
import { marketplaces } from './lib/marketplaces/registry';
import { CONTENT_SCRIPT } from './lib/page/content-script';
import { LAZY_MODULES } from './lib/page/lazy-modules';
import { sellerCentres } from './lib/seller-centres/centres';

/** Firefox has had the Custom Highlight API since 140, Chromium since 105; addresses that change need Chromium 130. */
const OLDEST = { firefox: '140.0', android: '142.0', chrome: '130' };

/** The mode of the edition that reads pictures: see lib/pictures/edition.ts. */
const PICTURES_MODE = 'pictures';

collectDictionaries('lib/locales');

/** Small, and needed before a page of the extension can draw: one file, where the popup asked for twelve. */
const SHARED_BY_PAGES =
  /\/(?:preact|@wxt-dev|wxt|webextension-polyfill)\/|\/(?:lib\/(?:browser|locales\/(?:create-translate|days|failure|formats|i18n|notice|text-key)|messages\/(?!admission)|runtime\/latest|domain\/(?:expired|outcome)|highlight\/signs|screening\/shown|surfaces\/page-in-front)|components\/(?:shared\/(?!virtual|not-recorded|price|choice|keys)[a-z-]+\.tsx?$|popup\/))/;

/**
 * Elements inherit the look of highlights from the root in Chromium, which otherwise asks of every element of the page
 * whether the rules fit: that took as long as all our scripts. Firefox neither inherits nor asks before it paints.
 */
const highlightsOfTheRoot = {
  name: 'highlights-of-the-root',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('highlights.css') ? code.replace(/(?<![\w-])::highlight/g, 'html::highlight') : undefined,
};

/** Neither shoppers' pages nor the background load a polyfill: see there. */
const browserItself = {
  name: 'browser-itself',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'webextension-polyfill' ? resolve('lib/browser-itself.ts') : undefined),
};

/** Neither the background nor the pages carry a dictionary, which each wake and each page would load: see there. */
const textsOfTheBrowser = {
  name: 'texts-of-the-browser',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    /(?:^\.|\/locales)\/translate$/.test(id) ? resolve('lib/locales/translate-spoken.ts') : undefined,
};

/** Scripts on shoppers' pages weigh a fiftieth less so than as vite makes them by itself. */
const SMALLEST = {
  minify: 'terser',
  terserOptions: {
    ecma: 2020,
    toplevel: true,
    // No function of ours is called with `new`, and none asks how many arguments it takes.
    // Functions are put in the place of their one call only where they are simple: what stays alike packs better.
    compress: { passes: 3, inline: 1, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
  },
} as const;

/**
 * Scripts of which a page runs nearly everything at once. A browser first looks at a function to know where it ends, and
 * compiles it when it is called: where it is told that all will be, it looks once. Chromium 136 and later read the words.
 */
const RUN_AT_ONCE: ReadonlySet<string> = new Set(['marketplace', 'translation']);
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad';

/**
 * The comments that stay, by the minifier's own rule. Said as a function, which no other thread could be given: a thread for
 * each script loaded the minifier anew and was ended before it was warm, which took a quarter of a build.
 */
const KEPT_COMMENTS = (_: unknown, { type, value }: { type: string; value: string }) =>
  /^comment[12]$/.test(type) && /@preserve|@copyright|@lic|@cc_on|^\**!/i.test(value);

/** What starts a script of its own says in a release no more than that it started it: weight on every page. */
const scriptsStartPlainly = {
  name: 'scripts-start-plainly',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('unlisted-script-entrypoint')
      ? `${/^import definition from .+$/m.exec(code)![0]}\nexport default definition.main();`
      : undefined,
};

/** pdf.js is half a megabyte, packed: one file for the pages and for both workers, loaded with the first PDF. */
const PDF_READER = 'pdfjs.js';
const onePdfReader = {
  name: 'one-pdf-reader',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'unpdf/pdfjs' ? { id: `/${PDF_READER}`, external: true } : undefined),
};

/** What only the edition that reads pictures carries, with its worker and its look: elsewhere the module is empty. */
const NO_PICTURES = 'no-pictures';
const withoutPictures = {
  name: 'without-pictures',
  enforce: 'pre' as const,
  resolveId: (id: string, importer = '') =>
    id === './pictures' && importer.endsWith('/entrypoints/bulk/main.tsx') ? NO_PICTURES : undefined,
  load: (id: string) => (id === NO_PICTURES ? 'export {};' : undefined),
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'lib/locales' },
  // Development has maps for breakpoints in the sources; a profile's, kept apart, tell `npm run bench:extension` where
  // time goes. A release carries none.
  vite: ({ mode, browser }) => ({
    plugins: [
      preact(),
      onePdfReader,
      ...(mode === PICTURES_MODE ? [] : [withoutPictures]),
      ...(browser === 'chrome' ? [highlightsOfTheRoot] : []),
    ],
    // Workers load what reads workbooks when one comes: parts of their own need modules.
    worker: {
      format: 'es' as const,
      plugins: () => [onePdfReader, packWithoutWorkers, networksWithoutLoading],
    },
    build: {
      sourcemap: mode === 'development' ? 'inline' : mode === 'profile' && 'hidden',
      // The oldest browsers that it is installed in: styles for older ones are weight on every page.
      cssTarget: [`chrome${OLDEST.chrome}`, `firefox${Number.parseInt(OLDEST.firefox, 10)}`],
    },
  }),
  // What a reviewer needs to build from, and nothing that a test left behind. Compressed once, by `packAlike`.
  zip: { excludeSources: ['test/output/**'], compressionLevel: 0 },
  hooks: {
    // Only the edition that carries what reads pictures has a page for it.
    'entrypoints:found': ({ config }, entrypoints) => {
      const at = entrypoints.findIndex(({ name }) => name === 'read-pictures');
      if (config.mode !== PICTURES_MODE && at >= 0) entrypoints.splice(at, 1);
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type === 'content-script' || entrypoint?.type === 'unlisted-script') {
        config.plugins = [...(config.plugins ?? []), browserItself, scriptsStartPlainly];
        const preamble = RUN_AT_ONCE.has(entrypoint.name) ? COMPILED_AT_ONCE : undefined;
        const terserOptions = { ...SMALLEST.terserOptions, format: { preamble, comments: KEPT_COMMENTS } };
        if (process.env.NODE_ENV === 'production')
          Object.assign(config.build ?? {}, { ...SMALLEST, terserOptions });
      }
      if (entrypoint?.type === 'background') {
        // Maps would no longer fit.
        const written = config.build?.sourcemap ? [] : [asciiScripts];
        config.plugins = [...(config.plugins ?? []), browserItself, textsOfTheBrowser, ...written];
      }
      if (entrypoint?.inputPath.endsWith('.html'))
        config.plugins = [...(config.plugins ?? []), textsOfTheBrowser];
      const output = config.build?.rollupOptions?.output;
      if (entrypoint?.inputPath.endsWith('.html') && output)
        Object.assign(output, { codeSplitting: { groups: [{ name: 'pages', test: SHARED_BY_PAGES }] } });
    },
    'zip:done': (_, zips) => zips.forEach(packAlike),
    // One description per marketplace, and the reader behind it: no page loads the other sites' descriptions.
    'build:publicAssets': ({ config }, files) => {
      if (config.mode === PICTURES_MODE) files.push(...pictureFiles());
      for (const site of marketplaces) {
        files.push({ relativeDest: `sites/${site.key}.js`, contents: siteSource(site) });
      }
      files.push({ relativeDest: PDF_READER, contents: pdfReader() });
      files.push({
        relativeDest: 'licences.txt',
        contents: oneBelowOther([
          licenceTexts(config.mode === PICTURES_MODE ? PICTURE_LIBRARIES : []),
          ...dataNotices(),
        ]),
      });
      // What the options' directory of publishers asks of who wants to be in it.
      files.push({
        relativeDest: 'publishers.txt',
        contents: readFileSync('lib/sources/PUBLISHERS.md', 'utf8'),
      });
    },
    'build:manifestGenerated': (_, manifest) => {
      const scripts = marketplaces.map((site) => ({
        matches: matchesOf(site),
        js: [`sites/${site.key}.js`, CONTENT_SCRIPT.js],
        run_at: 'document_idle' as const,
      }));
      // The page's script reads the frames of its site as well; what it underlines there needs the look of it there.
      const look = { matches: hostMatches(), css: [CONTENT_SCRIPT.css], all_frames: true };
      manifest.content_scripts = [...scripts, look];
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting', 'contextMenus'],
      // Chromium's background has no document in which a register could be read; Firefox's is one.
      ...(browser === 'chrome' ? ['offscreen'] : []),
    ],
    // WebAssembly that lies in the extension, and nothing besides.
    ...(mode === PICTURES_MODE
      ? {
          content_security_policy: {
            extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
          },
        }
      : {}),
    // Asked for one by one: a published list's host, a shop's without a description of its own, a seller centre's.
    optional_host_permissions: ['https://*/*'],
    // Asked for when a person wants to be notified; the list of alerts works without.
    optional_permissions: ['notifications'],
    // What a marketplace's or seller centre's page loads only when it is needed. The pages themselves cannot guess a changing address.
    web_accessible_resources: [
      {
        resources: [...LAZY_MODULES],
        matches: [
          ...new Set([
            ...hostMatches(),
            ...sellerCentres.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
          ]),
        ],
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'recordal-lens@recordal-lens',
              strict_min_version: OLDEST.firefox,
              data_collection_permissions: { required: ['none'] },
            },
            // The first that asks the same of an extension's data there.
            gecko_android: { strict_min_version: OLDEST.android },
          },
        }
      : {
          minimum_chrome_version: OLDEST.chrome,
          // Firefox reads an organisation's policy without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
