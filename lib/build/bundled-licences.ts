import type { Plugin } from 'vite';
import { dataNotices } from './data-notices';
import { oneBelowOther, packageIn, wordsIn } from './licences';

/** Folder of the package that a module lies in; undefined for our own. */
function packageFolder(module: string): string | undefined {
  return module.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
}

/** Puts the licences of exactly the packages that are in a bundle, and of our tables' data, beside it, word for word, as most of them require. */
export function bundledLicences(): Plugin {
  return {
    name: 'bundled-licences',
    generateBundle(_, bundle) {
      const folders = Object.values(bundle)
        .flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
        .flatMap((module) => packageFolder(module.replaceAll('\\', '/')) ?? []);
      const texts = [...new Set(folders)].sort().map((folder) => {
        const { name, version, license } = packageIn(folder);
        return `${name} ${version} – ${license}\n\n${wordsIn(folder)}\n`;
      });
      this.emitFile({
        type: 'asset',
        fileName: 'licences.txt',
        source: oneBelowOther([...texts, ...dataNotices()]),
      });
    },
  };
}
