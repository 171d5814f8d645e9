import type { JoinedText, TextPiece } from '../reading';

/** Elements whose text is not visible, and our own marks: reading a page twice must give the same text. */
const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'svg',
  'TEXTAREA',
  'SELECT',
  'OPTION',
]);

/**
 * Translations that extensions put beside the seller's words, which stay: Immersive Translate, Read Frog, KISS Translator,
 * FluentRead.
 */
const TRANSLATION = /-translate-target-wrapper|read-frog-translated-|kiss-wrapper|read-bilingual-content/;

/** These are on a line of their own, so a space separates their text from what comes before. */
// biome-ignore format: names of elements, a paragraph rather than a page
const ON_OWN_LINE = new Set([
  'ADDRESS', 'ARTICLE', 'BR', 'DD', 'DIV', 'DL', 'DT', 'FIGURE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6',
  'HR', 'LI', 'OL', 'P', 'SECTION', 'TABLE', 'TD', 'TH', 'TR', 'UL',
]);

/** A title longer than this is not a title; hostile pages must not make us copy megabytes. */
const LONGEST = 4000;

const SPACE = /\s/;
/** Words with single spaces between them: most texts are one phrase, which then is one piece. */
const PHRASE = /\S+(?: \S+)*/g;

/** Whether an element, `before` which a text stands, begins a word of its own though nothing parts them. */
export type Parts = (element: Element, before: string) => boolean;

interface Builder extends JoinedText {
  /** A space is due before the next visible character. */
  gap: boolean;
  parts?: Parts | undefined;
}

/**
 * The text of `root` as a person reads it: runs of white space are one space, none at the ends. Every character
 * that is in a text node can be found there again through `pieces`. `skip` leaves out descendants that match
 * (labels for screen readers and the like); `parts` may part what the page's code does not. At most 4,000 UTF-16 units. O(nodes below root).
 */
export function joinText(root: Element, skip?: string, parts?: Parts): JoinedText {
  const built: Builder = { text: '', pieces: [], gap: false, parts };
  collect(root, built, skip);
  return { text: built.text, pieces: built.pieces };
}

function collect(parent: Node, built: Builder, skip: string | undefined): void {
  for (let node = parent.firstChild; node && built.text.length < LONGEST; node = node.nextSibling) {
    if (node.nodeType === 3) append(node as Text, built);
    else if (node.nodeType === 1) collectElement(node as Element, built, skip);
  }
}

function collectElement(element: Element, built: Builder, skip: string | undefined): void {
  if (UNSEEN.has(element.tagName) || element.hasAttribute('data-recordal-lens')) return;
  if (TRANSLATION.test(element.getAttribute('class') ?? '')) return;
  if (skip && element.matches(skip)) return;
  const apart = ON_OWN_LINE.has(element.tagName);
  if (apart || built.parts?.(element, built.text)) built.gap = true;
  collect(element, built, skip);
  if (apart) built.gap = true;
}

function append(node: Text, built: Builder): void {
  const data = node.data.length > LONGEST * 4 ? node.data.slice(0, LONGEST * 4) : node.data;
  let seen = 0;
  for (const { 0: phrase, index } of data.matchAll(PHRASE)) {
    if (built.text.length >= LONGEST) return;
    if (index > seen) built.gap = true;
    if (built.gap && built.text) addGap(built, node, data, index);
    built.gap = false;
    const length = Math.min(phrase.length, LONGEST - built.text.length);
    addPiece(built.pieces, { node, nodeStart: index, start: built.text.length, length });
    built.text += phrase.slice(0, length);
    seen = index + phrase.length;
  }
  if (seen < data.length) built.gap = true;
}

/** The joined space is the page's own character where one is right before the word. */
function addGap(built: Builder, node: Text, data: string, at: number): void {
  if (at > 0 && SPACE.test(data[at - 1]!)) {
    addPiece(built.pieces, { node, nodeStart: at - 1, start: built.text.length, length: 1 });
  }
  built.text += ' ';
}

/** Pieces that follow each other in the node and in the text become one. */
function addPiece(pieces: TextPiece[], piece: TextPiece): void {
  const last = pieces.at(-1);
  const follows =
    last?.node === piece.node &&
    last.nodeStart + last.length === piece.nodeStart &&
    last.start + last.length === piece.start;
  if (last && follows) last.length += piece.length;
  else pieces.push(piece);
}

/** The part [start, end) of a joined text, white space at its ends left out; offsets start anew. */
export function sliceJoined(joined: JoinedText, start: number, end: number): JoinedText {
  while (start < end && SPACE.test(joined.text[start]!)) start++;
  while (end > start && SPACE.test(joined.text[end - 1]!)) end--;
  const pieces: TextPiece[] = [];
  for (const piece of joined.pieces) {
    const from = Math.max(piece.start, start);
    const to = Math.min(piece.start + piece.length, end);
    if (from >= to) continue;
    pieces.push({
      node: piece.node,
      nodeStart: piece.nodeStart + from - piece.start,
      start: from - start,
      length: to - from,
    });
  }
  return { text: joined.text.slice(start, end), pieces };
}

/** Text that is in an attribute or in embedded data: folded alike, with no place on the page. */
export function textWithoutPlace(text: string): JoinedText {
  return {
    text: text
      .slice(0, LONGEST * 4)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST),
    pieces: [],
  };
}
