import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { cellsOf } from './html-cells';
import { attribute, type Element, type Node, textOf } from './html-text';

/** How grids and their makers call the places where they write of their pages. */
const NAMED = /pager|paging|pagination|pagebar|datatables_info|total|summary|count|result.?info/i;
/** UTF-16 units of a text that is about the rows; more is about something else. */
const LONGEST = 160;
/** Texts that are looked through: a page of a million words has none beyond that. */
const MOST = 400;

/**
 * Short texts of a page with a number in them that stand beside its rows: what its pager says is among them, whoever
 * made it. A cell of a row of data is none, unless its place is called a pager. O(nodes).
 */
export function textsAround(page: Node): string[] {
  const texts = new Set<string>();
  const open: { node: Node; named: boolean; inRow: boolean }[] = [{ node: page, named: false, inRow: false }];
  while (open.length > 0 && texts.size < MOST) {
    const { node, named, inRow } = open.pop()!;
    addNumbers(texts, node);
    if (/^(?:script|style|select|template|textarea)$/.test(node.nodeName)) continue;
    const here = { named: named || isNamed(node), inRow: inRow || isRowOfData(node) };
    if (here.named || !here.inRow) {
      addText(texts, node);
      const pages = pagesIn(node);
      if (pages) texts.add(pages);
    }
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at--)
        open.push({ node: node.childNodes[at]!, ...here });
  }
  return [...texts];
}

/** Nodes inside an element that is looked at for the numbers of pages. */
const MOST_INSIDE = 120;

/** Numbers that say how many rows or pages there are although no text does: in attributes, a choice of pages, a link for each. */
function addNumbers(texts: Set<string>, node: Node): void {
  if (!('tagName' in node)) return;
  // The count of a grid that shows some of its rows at a time has the header in it.
  const rows = Number(attribute(node, 'aria-rowcount')) - 1;
  if (rows > 0) texts.add(`${rows} rows`);
  if (node.tagName === 'select') addChoice(texts, node);
  else if (isNamed(node) || /^(?:ul|ol|nav)$/.test(node.tagName) || isPagerRow(node)) {
    const numbers = piecesOf(node)?.join(' ') ?? '';
    if (/^[\d\s.…|·«»‹›<>←→-]{5,160}$/u.test(numbers)) texts.add(numbers);
  }
}

/** A row of page numbers is a table of its own in a cell, as some servers write them. */
function isPagerRow({ tagName, parentNode }: Element): boolean {
  if (tagName !== 'tr') return false;
  let above: Node | null = parentNode;
  while (above && above.nodeName !== 'table') above = 'parentNode' in above ? above.parentNode : null;
  return above !== null && 'parentNode' in above && /^t[dh]$/.test(above.parentNode?.nodeName ?? '');
}

/** The texts inside an element, each by itself; undefined where there are too many of them. */
function piecesOf(element: Element): string[] | undefined {
  const pieces: string[] = [];
  const open: Node[] = [element];
  for (let seen = 0; open.length > 0; seen++) {
    if (seen > MOST_INSIDE) return undefined;
    const node = open.pop()!;
    if (node.nodeName === '#text') pieces.push(wordOf(node).trim());
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at]!);
  }
  return pieces.filter((piece) => piece !== '');
}

const OF_PAGES = /page|页|頁|ページ|페이지|стр|seite|p[áa]gin|trang|sayfa|strona|halaman|หน้า|صفحة/i;

/** A field in which a person chooses the page: its options are the pages. */
function addChoice(texts: Set<string>, select: Element): void {
  const options = piecesOf(select) ?? [];
  const isRow = options.length > 1 && options.every((option, at) => Number(option) === at + 1);
  const named = `${attribute(select, 'name')} ${attribute(select, 'id')} ${attribute(select, 'aria-label')}`;
  const parent = select.parentNode;
  const beside = parent && 'tagName' in parent ? textOf(parent).slice(0, LONGEST) : '';
  if (isRow && OF_PAGES.test(`${named} ${beside}`)) texts.add(`page 1 of ${options.length}`);
}

/** What an element with words of its own says as a whole, with what stands in its fields. */
function addText(texts: Set<string>, node: Node): void {
  if (!('tagName' in node)) return;
  // What browsers and searchers are told of the next page, whatever a person sees of it.
  if (/^(?:a|link)$/.test(node.tagName) && /\bnext\b/i.test(attribute(node, 'rel'))) texts.add('next page');
  const sought = soughtIn(node);
  if (sought) texts.add(`query: ${sought}`);
  if (!hasOwnWords(node)) {
    const label = isPressed(node) ? labelOf(node) : '';
    if (label !== '' && label.length <= LONGEST) texts.add(label);
    return;
  }
  for (const element of [node, node.parentNode]) {
    if (!element || !('tagName' in element) || /^(?:body|html|table|tbody|tr)$/.test(element.tagName))
      continue;
    const text = wordsOf(element);
    if (text.length > LONGEST) continue;
    if (/\d|[０-９]/.test(text) || isPressed(element) || isSentence(element, text)) texts.add(text);
  }
}

/** "Your search for acme returned:", "only the latest records are shown": words of a page that are no name of a link. */
const isSentence = (element: Element, text: string) =>
  !/^(?:a|button|li|option|label|h\d|title)$/.test(element.tagName) &&
  (/(?<!\S)(?:\S+\s+){3}\S/.test(text) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{7}/u.test(text));

const FIELD_OF_SEARCH =
  /^(?:q|s|kw|wd|query|term|terms?|keywords?|search[\w-]{0,30}|\w{0,20}(?:search|keyword|query)|(?:mark|brand|trade_?mark)_?name|markname)$/i;
/** What stands in a field that nobody has written in. */
const INVITATION =
  /^(?:search|find|enter|type|keyword|all|any|搜索|查询|检索|请|輸入|输入|全部|検索|검색|поиск|найти|введите|искать|все|such|bitte|recherche|busca|buscar|cerca|ara|tìm)|^[\s*%…._-]*$/i;

/** The words in a field for a search: the rows are its answer. */
function soughtIn(element: Element): string | undefined {
  if (element.tagName !== 'input') return undefined;
  const type = attribute(element, 'type').toLowerCase() || 'text';
  const isField =
    type === 'search' ||
    (type === 'text' &&
      [attribute(element, 'name'), attribute(element, 'id')].some((one) => FIELD_OF_SEARCH.test(one)));
  const words = attribute(element, 'value').trim();
  return isField && words.length <= LONGEST / 2 && !INVITATION.test(words) ? words : undefined;
}

/** What is pressed without a word of text: a button of a form, a picture, an arrow that only a reader of screens hears of. */
function labelOf(element: Element): string {
  const own = ['value', 'aria-label', 'title', 'alt'].map((name) => attribute(element, name)).find(Boolean);
  const picture = element.childNodes.find((child): child is Element => child.nodeName === 'img');
  return (own || (picture ? attribute(picture, 'alt') : '')).trim();
}

/** What pages without buttons call what is pressed for more. */
const CALLED_MORE = /(?:load|show|view|see)[-_]?(?:more|next|all)|next[-_]?page/i;

const isButton = (element: Element) =>
  /^(?:a|button)$/.test(element.tagName) ||
  (element.tagName === 'input' && /^(?:button|submit|image)$/i.test(attribute(element, 'type'))) ||
  attribute(element, 'role') === 'button' ||
  attribute(element, 'onclick') !== '' ||
  CALLED_MORE.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`);

/** What a person presses for the next rows has no number. */
const isPressed = (element: Element) =>
  isButton(element) &&
  !/disabled/i.test(
    `${attribute(element, 'class')} ${attribute(element, 'aria-disabled') === 'true' ? 'disabled' : ''}`,
  ) &&
  !element.attrs.some(({ name }) => name === 'disabled');

const hasOwnWords = (element: Element) =>
  element.childNodes.some(
    (child) => child.nodeName === '#text' && (child as Tree.TextNode).value.trim() !== '',
  );

/** The number of a page stands in a field of its pager. */
function wordsOf(element: Element): string {
  const field = element.childNodes.find((child): child is Element => child.nodeName === 'input');
  if (!field) return textOf(element).replace(/\s+/g, ' ');
  return element.childNodes
    .map((child) =>
      'tagName' in child ? (child === field ? attribute(child, 'value') : textOf(child)) : wordOf(child),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const wordOf = (node: Node) => (node.nodeName === '#text' ? (node as Tree.TextNode).value : '');

/** Names of a pager itself; of a total beside it the numbers are no pages. */
const PAGER = /pager|paging|paginat|pagebar|pagenav/i;
/** An address whose last part is the number of a page. */
const PAGE_ADDRESS =
  /[?&;/](?:p|pg|pn|page|pageno|page_?num(?:ber)?|pageindex|currentpage|cp|стр)[=/-](\d{1,5})\/?(?:[&#;]|$)/iu;
/** Numbers of a pager that are looked at. */
const MOST_PAGES = 60;

/**
 * The pages that a row of numbers offers, "page 1 of 65", where no word says it: 1 2 3 … 65, or a link to page 2. Sizes of a page
 * beside it (10 25 50) do not follow each other. O(nodes of the pager).
 */
function pagesIn(node: Node): string | undefined {
  if (!('tagName' in node)) return undefined;
  if (node.tagName === 'a') {
    const number = Number(PAGE_ADDRESS.exec(attribute(node, 'href'))?.[1]);
    return number > 1 && textOf(node).trim() === `${number}` ? `${number} pages` : undefined;
  }
  const names = `${attribute(node, 'id')} ${attribute(node, 'class')} ${attribute(node, 'aria-label')}`;
  if (!PAGER.test(names)) return undefined;
  const steps = stepsOf(node);
  const from = steps.findIndex(({ text }, at) => Number(steps[at + 1]?.text) === Number(text) + 1);
  if (from < 0) return undefined;
  let to = from;
  while (Number(steps[to + 1]?.text) === Number(steps[to]!.text) + 1) to++;
  if (/^(?:…|\.{2,3})$/.test(steps[to + 1]?.text ?? '') && /^\d+$/.test(steps[to + 2]?.text ?? '')) to += 2;
  const here = steps.slice(from, to + 1).filter(({ text, isHere }) => isHere && /^\d+$/.test(text));
  const last = steps[to]!.text;
  return here.length === 1 ? `page ${here[0]!.text} of ${last}` : `${last} pages`;
}

/** The words of a pager one by one, and whether each is the page that is shown. */
function stepsOf(pager: Element): { text: string; isHere: boolean }[] {
  const steps: { text: string; isHere: boolean }[] = [];
  const open: { node: Node; isHere: boolean; isLink: boolean }[] = [
    { node: pager, isHere: false, isLink: false },
  ];
  while (open.length > 0 && steps.length < MOST_PAGES) {
    const { node, isHere, isLink } = open.pop()!;
    if (node.nodeName === '#text') {
      for (const text of (node as Tree.TextNode).value.split(/\s+/))
        if (text !== '') steps.push({ text, isHere: isHere || !isLink });
      continue;
    }
    if (!('childNodes' in node) || /^(?:script|style|select|option)$/.test(node.nodeName)) continue;
    const marked = 'tagName' in node && isMarkedHere(node);
    const inside = { isHere: isHere || marked, isLink: isLink || /^(?:a|button)$/.test(node.nodeName) };
    for (let at = node.childNodes.length - 1; at >= 0; at--)
      open.push({ node: node.childNodes[at]!, ...inside });
  }
  return steps;
}

const isMarkedHere = (element: Element) =>
  /(?:^|[\s_-])(?:active|current|selected|on|cur)(?:$|[\s_-])/i.test(attribute(element, 'class')) ||
  attribute(element, 'aria-current') !== '';

function isNamed(node: Node): boolean {
  return 'tagName' in node && NAMED.test(`${attribute(node, 'id')} ${attribute(node, 'class')}`);
}

function isRowOfData(node: Node): boolean {
  return node.nodeName === 'tr' && 'tagName' in node && cellsOf(node).length > 1;
}
