import { lastName, type Node, ownerName } from './syntax';

/** What scripts name of the browser's interface. */
export interface Uses {
  /** "alarms.create": what is read or called, by its last two names. */
  pairs: ReadonlySet<string>;
  /** Names that are read from something, or taken out of it (`const { sidePanel } = browser`). */
  names: ReadonlySet<string>;
}

/** Reads them node by node: `note` takes each node of each script, `uses` tells what was found. */
export function collectUses(): { note: (node: Node, parent?: Node) => void; uses: Uses } {
  const [pairs, names] = [new Set<string>(), new Set<string>()];
  const note = (node: Node, parent?: Node): void => {
    const taken =
      node.type === 'Property' && parent?.type === 'ObjectPattern' ? lastName(node.key) : undefined;
    const read = node.type === 'MemberExpression' ? lastName(node) : undefined;
    const name = taken ?? read;
    if (name === undefined) return;
    names.add(name);
    if (read !== undefined) pairs.add(`${ownerName(node)}.${read}`);
  };
  return { note, uses: { pairs, names } };
}

/** What all scripts of a build name together. */
export const allUses = (of: readonly Uses[]): Uses => ({
  pairs: new Set(of.flatMap(({ pairs }) => [...pairs])),
  names: new Set(of.flatMap(({ names }) => [...names])),
});
