import { excerpt, type Violation } from './built';
import { faultsOf } from './code-rules';
import { eachNode } from './syntax';
import { collectUses, type Uses } from './uses';

interface ReadScript {
  faults: Omit<Violation, 'file'>[];
  uses: Uses;
}

/** By text: the editions and the browsers share most scripts, and a copy that something is planted in all but a few. */
const read = new Map<string, ReadScript>();

/** What a script breaks and what it names. Throws, with the path, when it is no JavaScript. One reading for each text. */
export function readScript(path: string, text: string): ReadScript {
  let found = read.get(text);
  if (!found) {
    found = readOnce(path, text);
    read.set(text, found);
  }
  return found;
}

function readOnce(path: string, text: string): ReadScript {
  const { note, uses } = collectUses();
  const faults: ReadScript['faults'] = [];
  eachNode(path, text, (node, parent) => {
    note(node, parent);
    for (const kind of faultsOf(node, parent))
      faults.push({ kind, what: excerpt(text, node.start, node.end) });
  });
  return { faults, uses };
}
