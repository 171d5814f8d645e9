import { parseSync } from 'vite';

/** A node of a script's syntax tree (ESTree), of which each rule asks for what it needs. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

/**
 * Calls `visit` with each node of a script and the node it stands in. Comments are none, and what a text says is one
 * literal: nothing is taken for code that is not. Throws when it is no JavaScript. Takes the time of one reading.
 */
export function eachNode(path: string, text: string, visit: (node: Node, parent?: Node) => void): void {
  const { program, errors } = parseSync(path, text, { lang: 'js', sourceType: 'unambiguous' });
  if (errors[0]) throw new Error(`${path} is no JavaScript: ${errors[0].message}`);
  walk(program as unknown as Node, visit);
}

function walk(node: Node, visit: (node: Node, parent?: Node) => void, parent?: Node): void {
  visit(node, parent);
  for (const name in node) {
    const part = node[name];
    if (typeof part !== 'object' || part === null) continue;
    if (Array.isArray(part)) for (const one of part) walkInto(one, visit, node);
    else walkInto(part, visit, node);
  }
}

function walkInto(part: unknown, visit: (node: Node, parent?: Node) => void, parent: Node): void {
  if (isNode(part)) walk(part, visit, parent);
}

export const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && typeof (part as Node).type === 'string';

/** The name that is called or read: of `a.b.c` it is "c"; undefined where it is computed. */
export function lastName(node: unknown): string | undefined {
  const inner = unwrapped(node);
  if (inner?.type === 'Identifier') return inner.name as string;
  if (inner?.type !== 'MemberExpression') return;
  return inner.computed ? textOf(inner.property) : ((inner.property as Node).name as string | undefined);
}

/** What stands before the last dot. */
export const ownerName = (node: unknown): string | undefined => lastName(unwrapped(node)?.object);

/** The text of a literal, or of a template without anything put in. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const [quasi, ...more] =
    node.type === 'TemplateLiteral' ? (node.quasis as { value: { cooked: string } }[]) : [];
  return quasi && more.length === 0 ? quasi.value.cooked : undefined;
}

/** `a?.b` for `a.b`, `(0, a.b)` for `a.b`. */
export function unwrapped(node: unknown): Node | undefined {
  if (!isNode(node)) return;
  if (node.type === 'ChainExpression' || node.type === 'ParenthesizedExpression')
    return unwrapped(node.expression);
  return node.type === 'SequenceExpression' ? unwrapped((node.expressions as Node[]).at(-1)) : node;
}

/** The arguments of a call or of `new`; none for any other node. */
export const argumentsOf = (node: Node): Node[] =>
  /^(?:Call|New)Expression$/.test(node.type) ? (node.arguments as Node[]) : [];
