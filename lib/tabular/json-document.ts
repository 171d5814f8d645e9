import { type DeclaredRows, declaredIn, together } from './declared-rows';
import { underHeadings } from './json-headings';
import { isAroundGoods, isWayToPage, linkedGoods } from './json-linked-goods';
import { unwrapped } from './json-wrapped-rows';

/** Names that lists of rows go by. */
const LISTS = [
  'rows',
  'records',
  'data',
  'items',
  'list',
  'results',
  'content',
  'value',
  'entries',
  'elements',
  'hits',
  'docs',
  'edges',
  'nodes',
  'features',
  '@graph',
  'itemListElement',
];
/** Names of objects that stand around such a list: `{ code: 0, data: { total: 396, list: [ … ] } }`. */
const AROUND = [
  'data',
  'result',
  'results',
  'response',
  'page',
  'body',
  'payload',
  'content',
  'd',
  'value',
  'obj',
  'hits',
];
/** Objects around a list, one in the other. */
const DEEPEST = 3;

/** The rows of one document, and what stands around them. */
export interface DocumentRows {
  rows: unknown[];
  /** Names of further lists beside theirs, with rows like them, which are not read. */
  leftOut?: string[];
  declared?: DeclaredRows;
}

/**
 * The rows of a document: its own, those of the list that an envelope carries, or those of several envelopes one behind
 * the other, as pages of an answer are put together. A document that is no list is a single row.
 */
export function rowsOfDocument(document: unknown, names?: readonly string[]): DocumentRows {
  if (!Array.isArray(document))
    return enveloped(document, names) ?? { rows: rowsInTable(document) ?? rowsAmong([document]) };
  const pages = document.map((one) => (isObject(one) ? enveloped(one, names) : undefined));
  if (pages.length === 0 || pages.some((page) => !page?.rows.some(isObject) || !page.declared))
    return { rows: rowsAmong(document) };
  const rows = Math.max(0, ...pages.map((page) => page!.declared!.rows ?? 0));
  const all = pages.flatMap((page) => page!.rows);
  const isAnswer = pages.some((page) => page!.declared!.query);
  const declared = { ...(rows > 0 ? { rows } : {}), ...(isAnswer ? { query: true as const } : {}) };
  const leftOut = [...new Set(pages.flatMap((page) => page!.leftOut ?? []))];
  return {
    rows: all,
    ...(leftOut.length > 0 ? { leftOut } : {}),
    ...(Object.keys(declared).length > 0 ? { declared } : {}),
  };
}

/** Nodes, or their goods; as one that says nothing of goods where none are among nodes of JSON-LD. */
function rowsAmong(nodes: readonly unknown[]): unknown[] {
  const goods = linkedGoods(nodes);
  return goods.length === 0 && nodes.length > 0 ? [{ '@graph': nodes }] : unwrapped(goods);
}

/** Whether an object by itself is a document with rows in it, and no row. */
export const holdsRows = (value: unknown): boolean =>
  isAroundGoods(value) || rowsInTable(value) !== undefined;

/** The rows of an object that is a table by itself, by columns or by names; undefined for any other. */
const rowsInTable = (document: unknown): unknown[] | undefined =>
  rowsOfColumns(document) ?? rowsOfKeys(document);

/** Whether a member of this name, with a list in it, carries rows. */
export const isListName = (name: string, names: readonly string[] = []): boolean =>
  names.includes(name) || LISTS.includes(name);

/** The list of rows that an object is wrapped around, if any. */
export function enveloped(
  value: unknown,
  names: readonly string[] = [],
  depth = 0,
): DocumentRows | undefined {
  if (!isObject(value) || Array.isArray(value)) return undefined;
  const members = value as Record<string, unknown>;
  const name = [...names, ...LISTS].find((one) => Array.isArray(members[one])) ?? onlyList(members);
  if (name !== undefined) {
    const listed = underHeadings(members[name] as unknown[], members);
    const rows = unwrapped(linkedGoods(listed));
    if ((rows.length === 0 && listed.length > 0) || isWayToPage(members)) return undefined;
    const declared = declaredIn(members, rows.length);
    const leftOut = listsAlike(members, name);
    return { rows, ...(leftOut.length > 0 ? { leftOut } : {}), ...(declared ? { declared } : {}) };
  }
  if (depth === DEEPEST) return undefined;
  const only = Object.entries(members).filter(([, member]) => isObject(member));
  const around = only.length === 1 ? [...AROUND, only[0]![0]] : AROUND;
  for (const inner of around) {
    const found = enveloped(members[inner], names, depth + 1);
    if (!found?.rows.some(isObject)) continue;
    const declared = together(declaredIn(members), found.declared);
    const { rows, leftOut } = found;
    return { rows, ...(leftOut ? { leftOut } : {}), ...(declared ? { declared } : {}) };
  }
  return undefined;
}

/** The other lists of an object whose rows have most of their names in common with those of the one that is read. */
function listsAlike(members: Readonly<Record<string, unknown>>, read: string): string[] {
  const names = namesOfFirst(members[read]);
  return Object.keys(members).filter((other) => {
    const others = other === read ? [] : namesOfFirst(members[other]);
    const shared = others.filter((name) => names.includes(name)).length;
    return shared * 2 > Math.max(names.length, others.length);
  });
}

function namesOfFirst(list: unknown): string[] {
  const [first] = Array.isArray(list) ? list : [];
  return isRow(first) ? Object.keys(first) : [];
}

/** What stands around an answer, and is of no row: its numbers, its pages, whether it went well. */
const OF_AN_ANSWER =
  /^[@_$]?(?:(?:total|item|result|page|record|row)?_?(?:count|total|size|number|items|pages|elements|results|records|rows)|total_?(?:count|items|pages|elements|results|records|rows|size)|number_?of_?(?:elements|items|results|pages)|page|per_?page|limit|offset|start|first|last|empty|sort|pageable|has_?(?:next|more|previous)|next|prev|previous|self|href|links?|cursor|next_?(?:page|cursor|token|link|url)|pagination|paging|meta|metadata|status|status_?code|code|message|msg|success|ok|error|errors|warnings|took|time|timestamp|version|request_?id|query|queries|filters?|search|context|type|generated_?at|updated_?at|currency|locale|language)$/i;

/** What papers have above their lines: `{ DecHead: { … }, DecLists: [ … ] }`. */
const HEAD = /(?:^|[a-z_])head(?:er)?$/i;
/** What a head says that is of goods: the list beside it is of their variants. */
const OF_GOODS =
  /title|subject|brand|(?:^|goods|product|item|listing)[_-]?(?:name|desc(?:ription)?)$|标题|品名|品牌|(?:商品|产品)名|назван|наименован|бренд/i;

const isHead = (name: string, value: unknown): boolean =>
  HEAD.test(name) && isRow(value) && !Object.keys(Object(value)).some((member) => OF_GOODS.test(member));

/** The name of the only list of objects in what is an answer by all else: `{ total: 2, itemSummaries: [ … ] }`. */
function onlyList(members: Readonly<Record<string, unknown>>): string | undefined {
  const lists = Object.entries(members).filter(
    ([name, value]) => !OF_AN_ANSWER.test(name) && !isEmpty(value) && !isHead(name, value),
  );
  const [[name, value] = ['', undefined]] = lists;
  return lists.length === 1 && Array.isArray(value) && value.every(isRow) ? name : undefined;
}

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
const isRow = (value: unknown) => isObject(value) && !Array.isArray(value);

/**
 * The rows of a table that was written by its columns, `{ mark: ["ACME", "BOLT"], no: [1, 2] }`, or as Python's tables are,
 * `{ mark: { "0": "ACME", "1": "BOLT" } }`; undefined for any other object.
 */
function rowsOfColumns(document: unknown): unknown[] | undefined {
  if (!isObject(document)) return undefined;
  const columns = Object.entries(document);
  if (columns.length < 2) return undefined;
  const isList = columns.every(([, column]) => Array.isArray(column));
  if (!isList && !columns.every(([, column]) => isCounted(column))) return undefined;
  const keys = Object.keys(columns[0]![1] as object);
  const isEven = columns.every(([, column]) => Object.keys(column as object).join() === keys.join());
  const cells = columns.flatMap(([, column]) => Object.values(column as object));
  if (!isEven || keys.length === 0 || cells.some(isObject)) return undefined;
  return keys.map((key) =>
    Object.fromEntries(columns.map(([name, column]) => [name, (column as Record<string, unknown>)[key]])),
  );
}

/** Whether an object's names are the numbers of rows. */
const isCounted = (value: unknown) =>
  isObject(value) && !Array.isArray(value) && Object.keys(value).every((key) => /^\d{1,9}$/.test(key));

/** Where each row stands under a name of its own, the name is one of its fields. */
export const NAMED_BY = 'key';

/** The rows of an object whose members are rows, `{ "T2021-00001": { mark: "ACME" }, … }`; undefined for any other. */
function rowsOfKeys(document: unknown): unknown[] | undefined {
  if (!isObject(document)) return undefined;
  const members = Object.entries(document);
  const [first] = members;
  if (!first || members.length < 2 || !members.every(([, row]) => isObject(row) && !Array.isArray(row)))
    return undefined;
  const shared = Object.keys(first[1] as object).filter((name) =>
    members.every(([, row]) => Object.hasOwn(row as object, name)),
  );
  // What all have in common makes them rows of one table.
  if (shared.length === 0) return undefined;
  return members.map(([key, row]) => ({ [NAMED_BY]: key, ...(row as object) }));
}

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';
