/** How many rows, or pages of them, there are where these come from. */
export interface DeclaredRows {
  rows?: number;
  pages?: number;
  /** They answer a search, or passed a filter. */
  query?: true;
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
  'docs',
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
/** Numbers of rows under names of other scripts. */
const ROWS_ELSEWHERE =
  /^(?:共|总数|总条数|总记录数|记录数|合计|总计|總數|合計|件数|総件数|총건수|всего|количество|итого)$/i;
/** How many rows an answer has at most: one that has as many may have been cut. */
const AT_MOST =
  /^(?:limit|pagesize|perpage|rowsperpage|itemsperpage|recordsperpage|maxresults|maxrows|maxrecords)$/;
/** What was asked for. */
const QUERY =
  /^(?:q|query|search|search(?:terms?|query|text|words?|criteria|params?)|keywords?|filters?|filterby|criteria|conditions?|where)$/;
/** Objects beside a list that speak of its pages. */
const BESIDE =
  /^(?:meta|metadata|pagination|paging|page|pageinfo|paginginfo|pager|links|responsemetadata|responseheader|summary|info|resultinfo|header|stats|statistics)$/;

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
  const isAnswer = pages.some((page) => page!.declared!.query);
  const declared = { ...(rows > 0 ? { rows } : {}), ...(isAnswer ? { query: true as const } : {}) };
  return { rows: all, ...(Object.keys(declared).length > 0 ? { declared } : {}) };
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
    const declared = declaredIn(members, DEEPEST, rows.length);
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
  have = 0,
): DeclaredRows | undefined {
  const told = { rows: 0, pages: 0, query: false };
  for (const [name, value] of Object.entries(members)) {
    const folded = name.replace(/[^a-z]/gi, '').toLowerCase();
    const number = numberOf(value);
    if ((ROWS.test(folded) || ROWS_ELSEWHERE.test(name.trim())) && Number.isSafeInteger(number))
      told.rows = Math.max(told.rows, number);
    else if (PAGES.test(folded) && Number.isSafeInteger(number)) told.pages = Math.max(told.pages, number);
    else if (FURTHER.test(folded) && value) told.pages = Math.max(told.pages, 2);
    else if (HAS_FURTHER.test(folded) && value === true) told.pages = Math.max(told.pages, 2);
    else if (IS_LAST.test(folded) && value === false) told.pages = Math.max(told.pages, 2);
    else if (AT_MOST.test(folded) && have > 0 && number === have) told.pages = Math.max(told.pages, 2);
    else if (QUERY.test(folded) && asksForSome(value)) told.query = true;
    else if (depth > 0 && BESIDE.test(folded) && isObject(value) && !Array.isArray(value)) {
      const {
        rows = 0,
        pages = 0,
        query,
      } = declaredIn(value as Record<string, unknown>, depth - 1, have) ?? {};
      told.rows = Math.max(told.rows, rows);
      told.pages = Math.max(told.pages, pages);
      told.query ||= query === true;
    }
  }
  const { query, ...numbers } = told;
  if (query) return { ...numbers, query };
  return told.rows > 0 || told.pages > 0 ? numbers : undefined;
}

/** "1,643" is a number of rows too. */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.length > 20) return Number.NaN;
  return value.trim() === ''
    ? Number.NaN
    : Number(value.replace(/(?<=\d)[,\u00a0\u202f’' ](?=\d{3}(?!\d))/g, ''));
}

/** Whether a search or a filter leaves rows out: words do, and an object with some in it; "*" and "all" do not. */
function asksForSome(value: unknown, depth = DEEPEST): boolean {
  if (typeof value === 'string')
    return !/^(?:\s*|[*%?:.]+|all|any|none|全部|所有|все)$/i.test(value.slice(0, 100));
  if (typeof value === 'number') return true;
  return depth > 0 && isObject(value) && Object.values(value).some((one) => asksForSome(one, depth - 1));
}
