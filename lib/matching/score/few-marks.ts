/** Chance likenesses grow with the list: the weights hold for 100,000 marks, and in a list of a hundred a likeness is hardly chance. */
const MANY_MARKS = 100_000;
const PER_TENFOLD = 0.9;
const MOST_FOR_FEW = 2.7;
/** By so much it grows at a time, so that some hundred marks more weigh nothing anew in a list of thousands. */
const STEPS_PER_UNIT = 10;

/** What a likeness counts more, in log-odds, in a list of so many marks. */
export function fewMarks(marks: number): number {
  const exact = PER_TENFOLD * Math.log10(MANY_MARKS / Math.max(marks, 1));
  return Math.min(MOST_FOR_FEW, Math.max(0, Math.round(exact * STEPS_PER_UNIT) / STEPS_PER_UNIT));
}
