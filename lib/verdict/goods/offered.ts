import type { Listing } from '../../domain/listing';
import { remembered } from '../../runtime/remembered';
import { fold } from '../use/fold';
import { type Classified, classify, NOTHING } from './classify';
import { namedOtherwise } from './otherwise';
import { categoryClasses, type Kind, type Word } from './vocabulary';

/** What a listing offers, as far as its words tell. */
export interface OfferedGoods {
  /** Probable Nice classes (edition 13-2026), likeliest first; empty: unknown. */
  classes: readonly number[];
  /** Probable kinds of goods, likeliest first. */
  kinds: readonly Kind[];
  /** The likeliest kind by the category and by the title, in this order: one where only one tells, or both agree. */
  mains: readonly Kind[];
  /** Kinds that words of the title name in another sense or language: the goods may as well be of these. */
  otherwise: readonly Kind[];
  named: readonly { phrase: string; word: Word }[];
  /** Enough was read to say what the goods are not. */
  sure: boolean;
  /** Category and title, folded, for goods that no vocabulary knows. */
  text: string;
}

/** A class or kind with a smaller share of the evidence is not worth comparing. */
const LEAST_SHARE = 0.2;
const MOST_CLASSES = 5;
const LONGEST = 2_000;

/**
 * What the listing offers: its category where that names goods, else its title. Where both name goods and
 * disagree, both stay possible: sellers file watches under clothing. O(length), bounded.
 */
export function offeredGoods(listing: Listing): OfferedGoods {
  const title = classify(listing.title);
  const category = categoryGoods((listing.category ?? '').slice(0, LONGEST));
  const sources = category.classes.length > 0 ? [category, title] : [title];
  const otherwise = namedOtherwise(
    listing.title,
    title.named.map(({ phrase }) => phrase),
    listing.locale,
  );
  const classes = unique(sources.flatMap(probableClasses)).slice(0, MOST_CLASSES);
  return {
    classes: unique([...classes, ...otherwise.map((kind) => kind.class)]),
    otherwise,
    kinds: unique(sources.flatMap(probableKinds)),
    mains: unique(sources.flatMap((source) => probableKinds(source).slice(0, 1))),
    named: sources.flatMap(({ named }) => named),
    sure: sources.some(({ sure }) => sure),
    text: fold(`${listing.category ?? ''} | ${listing.title}`.slice(0, LONGEST)),
  };
}

/** Listings of a page, and of a file, have few categories. Bounded, then begun afresh. */
const MOST_CATEGORIES = 512;
const categoryGoods = remembered(MOST_CATEGORIES, readCategory);

/** A category path is read from its leaf, "Electronics > Headphones"; a name like "Electronics" tells classes alone. */
function readCategory(category: string): Classified {
  const segments = category.split(/[>›»|]/);
  for (const segment of segments.map((one) => one.trim()).reverse()) {
    const classes = categoryClasses(segment);
    if (classes) return { ...NOTHING, classes: classes.map((cls) => ({ class: cls, share: 1 })), sure: true };
    const found = classify(segment);
    if (found.classes.length > 0) return found;
  }
  return NOTHING;
}

function probableClasses({ classes }: Classified): number[] {
  return classes.filter(({ share }) => share >= LEAST_SHARE).map((entry) => entry.class);
}

function probableKinds({ kinds }: Classified): Kind[] {
  return kinds.filter(({ share }) => share >= LEAST_SHARE).map(({ kind }) => kind);
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
