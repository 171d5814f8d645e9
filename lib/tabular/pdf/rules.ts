import { type Matrix, type PdfPage, placed, product, type Rule } from './page';

/** The drawing of a page, as pdf.js lists it: operators by their numbers, and what each is given. */
export interface Drawing {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** The numbers of the operators that matter here. */
export type Operators = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'constructPath'
    | 'endPath'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd',
    number
  >
>;

/** Shorter ones are strokes of letters and ticks. */
const SHORTEST = 4;
/** A table of a thousand cells on a page has some thousand. */
const MOST_RULES = 40_000;

/** The lines and the edges of boxes that are drawn on a page, straight ones alone. O(operators). */
export function rulesOf(
  { fnArray, argsArray }: Drawing,
  ops: Operators,
  view: Matrix,
): Pick<PdfPage, 'horizontal' | 'vertical'> {
  const rules = { horizontal: [] as Rule[], vertical: [] as Rule[] };
  const saved: Matrix[] = [];
  let matrix = view;
  for (const [at, operator] of fnArray.entries()) {
    const given = argsArray[at];
    if (operator === ops.save) saved.push(matrix);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) matrix = saved.pop() ?? view;
    else if (operator === ops.transform) matrix = product(matrix, given as Matrix);
    else if (operator === ops.paintFormXObjectBegin) {
      saved.push(matrix);
      const [inner] = given as [Matrix | null];
      if (inner) matrix = product(matrix, inner);
    } else if (operator === ops.constructPath) {
      const [paint, [path]] = given as [number, [ArrayLike<number> | null]];
      // A path that is not painted only cuts off what is drawn after it.
      if (paint !== ops.endPath && path) addSides(path, matrix, rules);
      if (rules.horizontal.length + rules.vertical.length > MOST_RULES) break;
    }
  }
  return rules;
}

/** Numbers that follow each step of a path: move, line, two kinds of curves, close. */
const STEPS = [2, 2, 6, 4, 0];
const [MOVE, LINE, CLOSE] = [0, 1, 4];

function addSides(
  path: ArrayLike<number>,
  matrix: Matrix,
  rules: Pick<PdfPage, 'horizontal' | 'vertical'>,
): void {
  let start = { x: 0, y: 0 };
  let last = start;
  for (let at = 0; at < path.length; ) {
    const step = path[at]!;
    const length = STEPS[step];
    if (length === undefined) return;
    const end = step === CLOSE ? start : placed(matrix, path[at + length - 1]!, path[at + length]!);
    if (step === MOVE) start = end;
    if (step === LINE || step === CLOSE) addSide(last, end, rules);
    last = end;
    at += length + 1;
  }
}

type Point = ReturnType<typeof placed>;

function addSide(
  a: Point,
  b: Point,
  { horizontal, vertical }: Pick<PdfPage, 'horizontal' | 'vertical'>,
): void {
  const [width, height] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (height < 1 && width > SHORTEST)
    horizontal.push({ at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) });
  else if (width < 1 && height > SHORTEST)
    vertical.push({ at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) });
}
