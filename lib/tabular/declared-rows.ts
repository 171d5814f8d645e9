/** How many rows, or pages of them, there are where these come from. */
export interface DeclaredRows {
  rows?: number;
  pages?: number;
  /** They answer a search, or passed a filter. */
  query?: true;
}

/** Names that programs give to the number of rows there are, folded; jqGrid calls its pages "total". */
const ROWS =
  /^(?:total|records|count|i?(?:total|records?|rows?|results?|hits?)(?:count|total|records|rows|elements|size|results|hits|num|filtered)|num(?:found|rows|results)|totalnum|odatacount)$/;
const PAGES = /^(?:pages|(?:total|num)pages?|pages?(?:count|total)|lastpage)$/;
/** What they give where there is a next page. */
const FURTHER =
  /^(?:next|cursor|continuation(?:token)?|nextpage(?:url|token)?|nextlink|odatanextlink|nextcursor|nextrecordsurl)$/;
const HAS_FURTHER = /^(?:has(?:next|more|nextpage)|more|(?:\w{0,20})truncated|partial|incomplete)$/;
/** What they make false where there is one. */
const IS_LAST = /^(?:last|islast|islastpage|end|iscomplete|complete)$/;
/** Numbers of rows under names of other scripts. */
const ROWS_ELSEWHERE =
  /^(?:共|总数|总条数|总记录数|记录数|合计|总计|總數|合計|件数|総件数|총건수|всего|количество|итого)$/i;
/** How many rows an answer has at most: one that has as many, and tells no number of all, may have been cut. */
const AT_MOST =
  /^(?:limit|(?:page)?size|perpage|(?:rows|items|records)perpage|max(?:results|rows|records)|take|top)$/;
/** What was asked for. */
const QUERY =
  /^(?:q|query|search|search(?:terms?|query|text|words?|criteria|params?)|keywords?|filters?|filterby|criteria|conditions?|where)$/;
/** Objects beside a list that speak of its pages. */
const BESIDE =
  /^(?:meta|metadata|pagination|paging|page|pageinfo|paginginfo|pager|links|responsemetadata|responseheader|summary|info|resultinfo|header|stats|statistics)$/;

/** Objects that speak of pages, one in the other. */
const DEEPEST = 3;

interface Told {
  rows: number;
  pages: number;
  query: boolean;
  /** As many rows as one answer may have. */
  isFull: boolean;
}

/**
 * How many rows or pages an envelope says there are; "a next page" is one more than this.
 * @param have rows that came with it; 0 where nobody counted them
 */
export function declaredIn(members: Readonly<Record<string, unknown>>, have = 0): DeclaredRows | undefined {
  const told: Told = { rows: 0, pages: 0, query: false, isFull: false };
  gather(members, told, have, DEEPEST);
  const { rows, query, isFull } = told;
  const pages = isFull && rows === 0 ? Math.max(told.pages, 2) : told.pages;
  if (query) return { rows, pages, query };
  return rows > 0 || pages > 0 ? { rows, pages } : undefined;
}

/** What an envelope and the one within it say. */
export function together(
  outer: DeclaredRows | undefined,
  inner: DeclaredRows | undefined,
): DeclaredRows | undefined {
  if (!outer || !inner) return outer ?? inner;
  return {
    rows: Math.max(outer.rows ?? 0, inner.rows ?? 0),
    pages: Math.max(outer.pages ?? 0, inner.pages ?? 0),
    ...(outer.query || inner.query ? { query: true as const } : {}),
  };
}

function gather(members: Readonly<Record<string, unknown>>, told: Told, have: number, depth: number): void {
  const morePages = (pages: number) => {
    told.pages = Math.max(told.pages, pages);
  };
  for (const [name, value] of Object.entries(members)) {
    const folded = name.replace(/[^a-z]/gi, '').toLowerCase();
    const number = numberIn(value);
    const isNumber = Number.isSafeInteger(number);
    if (isAtLeast(value)) morePages(2);
    else if (isNumber && (ROWS.test(folded) || ROWS_ELSEWHERE.test(name.trim())))
      told.rows = Math.max(told.rows, number);
    else if (isNumber && PAGES.test(folded)) morePages(number);
    else if (FURTHER.test(folded) && value) morePages(2);
    else if (HAS_FURTHER.test(folded) && value === true) morePages(2);
    else if (IS_LAST.test(folded) && value === false) morePages(2);
    else if (AT_MOST.test(folded) && have > 0 && number === have) told.isFull = true;
    else if (QUERY.test(folded) && asksForSome(value)) told.query = true;
    else if (depth > 0 && BESIDE.test(folded) && isObject(value) && !Array.isArray(value))
      gather(value as Record<string, unknown>, told, have, depth - 1);
  }
}

/** "1,643" is a number of rows too, and `{ value: 57, relation: "eq" }` is how some search engines count. */
function numberIn(value: unknown): number {
  const plain = isObject(value) && 'value' in value ? value.value : value;
  if (typeof plain === 'number') return plain;
  if (typeof plain !== 'string' || plain.length > 20 || plain.trim() === '') return Number.NaN;
  return Number(plain.replace(/(?<=\d)[,\u00a0\u202f’' ](?=\d{3}(?!\d))/g, ''));
}

/** Some search engines stop counting: there are so many or more. */
const isAtLeast = (value: unknown) =>
  isObject(value) && 'relation' in value && /^gte?$/i.test(String(value.relation));

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';

/** Whether a search or a filter leaves rows out: words do, and an object with some in it; "*" and "all" do not. */
function asksForSome(value: unknown, depth = DEEPEST): boolean {
  if (typeof value === 'string')
    return !/^(?:\s*|[*%?:.]+|all|any|none|全部|所有|все)$/i.test(value.slice(0, 100));
  if (typeof value === 'number') return true;
  return depth > 0 && isObject(value) && Object.values(value).some((one) => asksForSome(one, depth - 1));
}
