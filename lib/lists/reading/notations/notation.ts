/**
 * How offices write about a mark inside the cell that names it: that a figure is next to the word, that the word is
 * drawn, printed in colour or in another language. Phrases are in lower case and in the nominative; what is said of a
 * language holds for every register that writes it.
 */
export interface MarkNotation {
  /** A figure, as a noun: what may be behind a joiner ("& design") or behind a word of another script ("NIKE图形"). */
  figures: readonly string[];
  /** Joins a word and its figure. */
  joiners: readonly string[];
  /** Says that the whole mark is a figure, or refers to a picture that the cell does not hold. */
  onlyFigure?: readonly string[];
  /** Said in brackets or behind a comma of a mark with a figure: "(device)", ", комбинированный". */
  withFigure?: readonly string[];
  /** Said likewise of how the word looks or what it means, and of no figure: "(stylized)", "(英文)". */
  ofTheWord?: readonly string[];
  /** The kind of mark before its word: "Товарный знак «…»", "Figurative mark: …". */
  kinds?: readonly string[];
  /** The same, where that kind has a figure. */
  figureKinds?: readonly string[];
  /** Begins a sentence about the mark, behind its word: "… in the form of", "… выполненный буквами". */
  prose?: readonly string[];
  /** Nouns for a figure that may follow a word of the same script without a joiner; "Porsche Design" shows why few do. */
  bareFigures?: readonly string[];
  /** The same of what is said about the word: "NIKE stylized". */
  bareOfTheWord?: readonly string[];
}
