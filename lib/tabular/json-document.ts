/** How many rows, or pages of them, there are where these come from. */
export interface DeclaredRows {
  rows?: number;
  pages?: number;
}

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
];
/** Objects around a list, one in the other. */
const DEEPEST = 3;

/** Names that programs give to the number of rows there are, folded; jqGrid calls its pages "total". */
const ROWS =
  /^(?:total|records|count|i?(?:total|records?|rows?|results?|hits?)(?:count|total|records|rows|elements|size|results|hits|num|filtered)|num(?:found|rows|results)|totalnum|odatacount)$/;
const PAGES = /^(?:pages|(?:total|num)pages?|pages?(?:count|total)|lastpage)$/;
/** What they give where there is a next page. */
const FURTHER =
  /^(?:next|cursor|continuation(?:token)?|nextpage(?:url|token)?|nextlink|odatanextlink|nextcursor|nextrecordsurl)$/;
const HAS_FURTHER = /^(?:has(?:next|more|nextpage)|more|truncated|istruncated|partial|incomplete)$/;
/** What they make false where there is one. */
const IS_LAST = /^(?:last|islast|islastpage|end|iscomplete|complete)$/;
/** Objects beside a list that speak of its pages. */
const BESIDE = /^(?:meta|pagination|paging|page|pageinfo|pager|links|responsemetadata|summary)$/;

/** The rows of one document, and what stands around them. */
export interface DocumentRows {
  rows: unknown[];
  declared?: DeclaredRows;
}

/**
 * The rows of a document: its own, those of the list that an envelope carries, or those of several envelopes one behind
 * the other, as pages of an answer are put together. A document that is no list is a single row.
 */
export function rowsOfDocument(document: unknown, names?: readonly string[]): DocumentRows {
  if (!Array.isArray(document)) return enveloped(document, names) ?? { rows: [document] };
  const pages = document.map((one) => (isObject(one) ? enveloped(one, names) : undefined));
  if (pages.length === 0 || pages.some((page) => !page?.rows.some(isObject) || !page.declared))
    return { rows: document };
  const rows = Math.max(0, ...pages.map((page) => page!.declared!.rows ?? 0));
  const all = pages.flatMap((page) => page!.rows);
  return { rows: all, ...(rows > 0 ? { declared: { rows } } : {}) };
}

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
  const name = [...names, ...LISTS].find((one) => Array.isArray(members[one]));
  if (name !== undefined) {
    const rows = members[name] as unknown[];
    const declared = declaredIn(members);
    return { rows, ...(declared ? { declared } : {}) };
  }
  if (depth === DEEPEST) return undefined;
  for (const inner of AROUND) {
    const found = enveloped(members[inner], names, depth + 1);
    if (!found?.rows.some(isObject)) continue;
    const declared = { ...declaredIn(members), ...found.declared };
    return { rows: found.rows, ...(Object.keys(declared).length > 0 ? { declared } : {}) };
  }
  return undefined;
}

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';

/** How many rows or pages an envelope says there are; "a next page" is one more than this. */
export function declaredIn(
  members: Readonly<Record<string, unknown>>,
  depth = DEEPEST,
): DeclaredRows | undefined {
  const told: Required<DeclaredRows> = { rows: 0, pages: 0 };
  for (const [name, value] of Object.entries(members)) {
    const folded = name.replace(/[^a-z]/gi, '').toLowerCase();
    const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
    if (ROWS.test(folded) && Number.isSafeInteger(number)) told.rows = Math.max(told.rows, number);
    else if (PAGES.test(folded) && Number.isSafeInteger(number)) told.pages = Math.max(told.pages, number);
    else if (FURTHER.test(folded) && value) told.pages = Math.max(told.pages, 2);
    else if (HAS_FURTHER.test(folded) && value === true) told.pages = Math.max(told.pages, 2);
    else if (IS_LAST.test(folded) && value === false) told.pages = Math.max(told.pages, 2);
    else if (depth > 0 && BESIDE.test(folded) && isObject(value) && !Array.isArray(value)) {
      const { rows = 0, pages = 0 } = declaredIn(value as Record<string, unknown>, depth - 1) ?? {};
      told.rows = Math.max(told.rows, rows);
      told.pages = Math.max(told.pages, pages);
    }
  }
  return told.rows > 0 || told.pages > 0 ? told : undefined;
}
