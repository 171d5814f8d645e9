import { establishedNames } from '../tables/established-names';
import { holderCalled } from './holder-called';
import type { MarkRow } from './mark-row';

/** What holders of pictures go by, each read once however many pictures it has. */
export class PictureHolders {
  readonly #called = new Map<string, readonly string[]>();

  /**
   * The names by which text can tell of a row that has no word at all: nobody can read off a title whether goods bear the picture, but
   * where it names who holds it, somebody should look. Empty for rows with a word, and where the holder is not known.
   */
  namesFor({ markText, aliases, holder }: MarkRow): readonly string[] {
    if (!holder || markText.trim() !== '' || aliases.some((alias) => alias.trim() !== '')) return NONE;
    const known = this.#called.get(holder) ?? namesOf(holder);
    this.#called.set(holder, known);
    return known;
  }
}

/** What the trade calls the holder, too: 彪马 of Puma SE. */
function namesOf(holder: string): string[] {
  const called = holderCalled(holder);
  return [...new Set([...called, ...called.flatMap(establishedNames)])];
}

const NONE: readonly string[] = [];
