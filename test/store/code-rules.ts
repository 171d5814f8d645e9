import { isElsewhere, type Kind } from './built';
import { argumentsOf, isNode, lastName, type Node, ownerName, textOf, unwrapped } from './syntax';

/** What a node of a script breaks, if anything. Pure; constant time but for the length of a literal. */
type CodeRule = (node: Node, parent?: Node) => Kind | undefined;

const WINDOW = /^(?:globalThis|window|self|top|parent|frames)$/;

/** `eval` and `Function` by name: also handed on, or taken from the window. What only asks of which kind a value is may stay. */
const named: CodeRule = (node, parent) => {
  const name = lastName(node);
  if (name !== 'eval' && name !== 'Function') return;
  if (node.type === 'MemberExpression')
    return WINDOW.test(ownerName(node) ?? '') ? 'code made of text' : undefined;
  if (node.type !== 'Identifier' || isOnlyAName(node, parent)) return;
  const asks =
    (parent?.type === 'MemberExpression' && parent.object === node) ||
    (parent?.type === 'BinaryExpression' && parent.operator === 'instanceof');
  return name === 'Function' && asks ? undefined : 'code made of text';
};

/** `const { eval: run } = window`: taken out under another name. */
const taken: CodeRule = (node) =>
  (node.properties as Node[]).some(({ key }) =>
    /^(?:eval|Function)$/.test(lastName(key) ?? textOf(key) ?? ''),
  )
    ? 'code made of text'
    : undefined;

/** The name of a property, which is no variable. */
const isOnlyAName = (node: Node, parent?: Node): boolean =>
  (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
  (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent?.type ?? '') &&
    parent!.key === node &&
    !parent!.computed &&
    !parent!.shorthand);

/** `f.constructor.constructor('…')`, `Object.getPrototypeOf(async () => {}).constructor('…')`: Function by another name. */
const constructors: CodeRule = (node) => {
  if (argumentsOf(node).length === 0 || lastName(node.callee) !== 'constructor') return;
  const owner = unwrapped(unwrapped(node.callee)?.object);
  const ofFunction = lastName(owner) === 'constructor' || /Function/.test(owner?.type ?? '');
  const ofPrototype =
    lastName(owner?.callee) === 'getPrototypeOf' && /Function/.test(argumentsOf(owner!)[0]?.type ?? '');
  return ofFunction || ofPrototype || isText(argumentsOf(node)[0]) ? 'code made of text' : undefined;
};

/** A text, whatever is put into it. */
const isText = (node?: Node): boolean =>
  textOf(node) !== undefined ||
  node?.type === 'TemplateLiteral' ||
  (node?.type === 'BinaryExpression' &&
    node.operator === '+' &&
    [node.left, node.right].some((side) => isText(side as Node)));

const timers: CodeRule = (node) =>
  /^set(?:Timeout|Interval)$/.test(lastName(node.callee) ?? '') && isText(argumentsOf(node)[0])
    ? 'code made of text'
    : undefined;

/** A file that shall be run later, written as a text. */
const scriptFiles: CodeRule = (node) => {
  const text = textOf(node);
  return text !== undefined && /^\s*(?:data:)?(?:text|application)\/(?:javascript|ecmascript)/i.test(text)
    ? 'code made of text'
    : undefined;
};

const scriptAddresses: CodeRule = (node) =>
  /^\s*javascript:/i.test(textOf(node) ?? '') ? 'code made of text' : undefined;

const written: CodeRule = (node) =>
  /^write(?:ln)?$/.test(lastName(node.callee) ?? '') &&
  /^(?:ownerD|contentD|d)ocument$/.test(ownerName(node.callee) ?? '')
    ? 'document.write'
    : undefined;

/** Elements that load what nobody looked at before: ours come with the page. */
const scriptElements: CodeRule = (node) =>
  /^createElement(?:NS)?$/.test(lastName(node.callee) ?? '') &&
  argumentsOf(node).some((one) => /^script$/i.test(textOf(one) ?? ''))
    ? 'code of an unknown address'
    : undefined;

/** Everything that loads code: each must say a file of the extension. */
const loaded: CodeRule = (node) => {
  for (const address of codeAddresses(node)) {
    const fault = faultOfAddress(address);
    if (fault) return fault;
  }
};

function codeAddresses(node: Node): Node[] {
  if (/^(?:Import|ExportNamed|ExportAll)(?:Expression|Declaration)$/.test(node.type))
    return isNode(node.source) ? [node.source] : [];
  const name = lastName(node.callee) ?? '';
  if (name === 'importScripts') return argumentsOf(node);
  const loads =
    (node.type === 'NewExpression' && /^(?:Shared)?Worker$/.test(name)) ||
    name === 'addModule' ||
    (name === 'register' && ownerName(node.callee) === 'serviceWorker') ||
    /^(?:compile|instantiate)Streaming$/.test(name);
  return loads ? argumentsOf(node).slice(0, 1) : [];
}

/** A text; `new URL(text, …)`; `runtime.getURL(…)`, which names no file but ours; `fetch` of one of them. */
function faultOfAddress(address: Node): Kind | undefined {
  const text = textOf(address);
  if (text !== undefined) return isElsewhere(text) ? 'code from elsewhere' : undefined;
  const called = lastName(address.callee);
  if (called === 'getURL' && ownerName(address.callee) === 'runtime') return;
  const [first] = argumentsOf(address);
  if (first && (called === 'URL' || called === 'fetch')) return faultOfAddress(first);
  return 'code of an unknown address';
}

/** The address of a program or a style, for whatever it is meant; a `src` that is set to an address. */
const addresses: CodeRule = (node) => {
  const text = textOf(node) ?? '';
  if (/^(?:https?:)?\/\/[^\s?#]+\.(?:m?js|wasm)(?:[?#]|$)/i.test(text)) return 'code from elsewhere';
  if (/^(?:https?:)?\/\/[^\s?#]+\.(?:css|woff2?|ttf|otf)(?:[?#]|$)/i.test(text))
    return 'style from elsewhere';
  const set =
    node.type === 'AssignmentExpression' && lastName(node.left) === 'src' ? textOf(node.right) : undefined;
  return set !== undefined && /^(?:https?:)?\/\//i.test(set) ? 'code from elsewhere' : undefined;
};

/** Style sheets that a script brings as a text. */
const styles: CodeRule = (node) => {
  const text = textOf(node) ?? (node.type === 'TemplateElement' ? (node.value as { raw: string }).raw : '');
  return loadsStyle(text) ? 'style from elsewhere' : undefined;
};

/** Whether a style sheet asks another host for something: a style, a font or a picture. */
export const loadsStyle = (css: string): boolean =>
  /@import\s{0,9}(?:url\(\s{0,9})?["']?(?:https?:)?\/\//i.test(css) ||
  /url\(\s{0,9}["']?(?:https?:)?\/\//i.test(css);

const OF_CALLS = [constructors, timers, written, scriptElements, loaded];
const OF_TEXTS = [scriptFiles, scriptAddresses, addresses, styles];

/** Rules by the kind of node that they look at: a build has millions of others. */
const RULES: Readonly<Record<string, readonly CodeRule[]>> = {
  Identifier: [named],
  MemberExpression: [named],
  ObjectPattern: [taken],
  CallExpression: OF_CALLS,
  NewExpression: OF_CALLS,
  ImportExpression: [loaded],
  ImportDeclaration: [loaded],
  ExportNamedDeclaration: [loaded],
  ExportAllDeclaration: [loaded],
  AssignmentExpression: [addresses],
  Literal: OF_TEXTS,
  TemplateLiteral: OF_TEXTS,
  TemplateElement: [styles],
};

/** All that a node breaks by itself. */
export const faultsOf = (node: Node, parent?: Node): Kind[] =>
  (RULES[node.type] ?? []).flatMap((rule) => rule(node, parent) ?? []);
