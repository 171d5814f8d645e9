/** Words of one listing, numbered where sentences would repeat them: a sentence has `[1]`, and the data what that is. */
export class Quotes {
  readonly words: string[] = [];

  /** What stands for these words in a sentence. */
  readonly instead = (words: string): string => {
    const known = this.words.indexOf(words);
    return `[${known >= 0 ? known + 1 : this.words.push(words)}]`;
  };
}
