import Fuse from 'fuse.js';

/** Something on a page of the options that can be searched for. */
export interface FoundPlace {
  /** As it reads, in one line. */
  text: string;
  /** Id of the section in which it stands. */
  section: string;
  /** Where it stands now; a later drawing may have replaced it. */
  element: HTMLElement;
}

/** What names a thing on a page, the weightiest first: of two that match alike the earlier kind leads. */
const KINDS = ['h2', 'h3, h4, legend', 'label, summary', 'button', 'th, dt', 'li', 'p'];
/** Longer texts are lists and explanations: what is shown of them must fit a line or two. */
const LONGEST = 160;
/** Results beyond are no help: another word is. */
const MOST = 12;

/**
 * Searches all pages of the options, shown or not, by what they say in the reader's language: headings, labels, buttons,
 * explanations, names of lists and marks. A slip of the pen is forgiven.
 * @param root element that holds the sections.
 * @param words as typed; blank finds nothing.
 * @returns at most 12 places, the best first, each text once a section. Reads the document once: linear in its size.
 */
export function findInOptions(root: ParentNode, words: string): FoundPlace[] {
  const sought = words.trim();
  if (sought === '') return [];
  const fuse = new Fuse(placesOn(root), {
    keys: ['text'],
    ignoreLocation: true,
    threshold: 0.25,
    includeScore: true,
  });
  return fuse
    .search(sought)
    .sort((a, b) => a.score! - b.score! || a.refIndex - b.refIndex)
    .slice(0, MOST)
    .map(({ item }) => item);
}

function placesOn(root: ParentNode): FoundPlace[] {
  const places = new Map<string, FoundPlace>();
  for (const kind of KINDS)
    for (const element of root.querySelectorAll<HTMLElement>(kind)) {
      const place = placeOf(element);
      const key = `${place.section} ${place.text}`;
      if (place.text !== '' && place.section !== '' && !places.has(key)) places.set(key, place);
    }
  return [...places.values()];
}

function placeOf(element: HTMLElement): FoundPlace {
  const text = wordsIn(element).join(' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return { text, section: element.closest('section')?.id ?? '', element };
}

/** The texts in an element, each by itself: what stands in columns is not one word. */
function wordsIn(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
  return [...node.childNodes].flatMap(wordsIn);
}
