import { answerFaults, type StoreAnswers } from './answers';
import { type Built, excerpt, type Violation } from './built';
import { pageFaults, styleFaults } from './page-rules';
import { unusedPermissions } from './permission-uses';
import { readScript } from './scripts';
import { allUses } from './uses';

/** Hosts that hand out libraries and fonts: no file of ours names one, not even in a comment. */
const CDN =
  /\b(?:cdn\.jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|esm\.(?:sh|run)|cdn\.skypack\.dev|(?:ajax|fonts)\.googleapis\.com|fonts\.gstatic\.com|code\.jquery\.com|(?:maxcdn|stackpath|netdna)\.bootstrapcdn\.com|ga\.jspm\.io|cdn\.tailwindcss\.com)\b/i;

const SCRIPT = /\.m?js$/;

/**
 * What the three stores would send an extension back for: code from elsewhere or made of text in any file of the zip,
 * permissions that nothing uses or no reason is given for, answers about data that are not so. Pure; none means that it may
 * go. Throws on a script that is no JavaScript. Takes some seconds for four megabytes, nearly all of it reading scripts, of
 * which the same text is read once.
 *
 * Sources: Chrome Web Store, "Additional Requirements for Manifest V3" (no remotely hosted code) and "Use of Permissions";
 * Firefox, "Add-on Policies", "Development Practices"; Edge, "Developer policies for the Microsoft Edge Add-ons store" 1.5.
 */
export function violations(built: Built, answers: StoreAnswers): Violation[] {
  const inFiles = [...built.texts].flatMap(([path, text]) => fileFaults(path, text));
  const scripts = [...built.texts].filter(([path]) => SCRIPT.test(path));
  const uses = allUses(scripts.map(([path, text]) => readScript(path, text).uses));
  const inManifest = unusedPermissions(uses, built).map(
    (what) => ({ kind: 'permission without use', file: 'manifest.json', what }) as const,
  );
  return [
    ...inFiles,
    ...policyFaults(built),
    ...missingFiles(built),
    ...inManifest,
    ...answerFaults(built, uses, answers),
  ];
}

function fileFaults(file: string, text: string): Violation[] {
  const found: Violation[] = [];
  const named = CDN.exec(text);
  if (named)
    found.push({ kind: 'address of a CDN', file, what: excerpt(text, named.index, named.index + 60) });
  if (/\.html?$/.test(file)) found.push(...pageFaults(text).map((fault) => ({ ...fault, file })));
  if (file.endsWith('.css')) found.push(...styleFaults(text).map((fault) => ({ ...fault, file })));
  if (SCRIPT.test(file)) found.push(...readScript(file, text).faults.map((fault) => ({ ...fault, file })));
  return found;
}

/**
 * The browsers' own policy lets in no code but the extension's; one that a manifest brings can only be looser. WebAssembly that lies
 * in the build may run.
 */
function policyFaults({ manifest, paths }: Built): Violation[] {
  const brings = [...paths].some((path) => path.endsWith('.wasm'));
  const written = JSON.stringify(manifest.content_security_policy ?? '');
  const policy = brings ? written.replaceAll("'wasm-unsafe-eval'", '') : written;
  return /unsafe-eval|unsafe-inline|https?:|data:|blob:|\*/.test(policy)
    ? [{ kind: 'policy that lets in code', file: 'manifest.json', what: policy.slice(0, 120) }]
    : [];
}

function missingFiles({ manifest, paths }: Built): Violation[] {
  const named = manifest.content_scripts?.flatMap(({ js = [], css = [] }) => [...js, ...css]) ?? [];
  return [...new Set(named)]
    .filter((path) => !paths.has(path.replace(/^\//, '')))
    .map((what) => ({ kind: 'file that is missing', file: 'manifest.json', what }));
}
