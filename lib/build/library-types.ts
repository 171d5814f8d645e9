/**
 * The library's declarations, file by file. Its public types stand in one module that imports nothing, and its functions are
 * declared to be of them: what the compiler checks is what others are given.
 *
 * @param types the text of that module, lib/library/types.ts
 */
export function declarations(types: string): Record<string, string> {
  return {
    'types.d.ts': types,
    'index.d.ts': `import type { OpenList, Screen } from './types.js';
export type * from './types.js';
export declare const openList: OpenList;
export declare const screen: Screen;
/** Why a list could not be opened, in one sentence for a person. */
export declare class ListError extends Error {
  override name: string;
}
`,
    'node.d.ts': `import type { OpenListFile } from './types.js';
export declare const openListFile: OpenListFile;
`,
  };
}
