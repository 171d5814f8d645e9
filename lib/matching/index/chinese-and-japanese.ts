import goods from './goods-in-japanese.json';

/** What stands between signs that part two names. Not ~ and ・, which stand inside Japanese ones: お~いお茶. */
const PIECES = /[^\s/／|｜()（）[\]【】「」『』《》,，、;；:：]+/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The names in a run of Han and kana that holds a Chinese and a Japanese one: 蜡笔小新 and クレヨンしんちゃん. Japanese itself writes
 * one name in both (カネボウ化粧品), so only names that stand apart are two, and one of them is without kana. Otherwise the run as
 * it is. O(length).
 */
export function namesApart(run: string): string[] {
  const pieces = [...run.matchAll(PIECES)].filter(([piece]) => /\p{L}/u.test(piece));
  const inKana = pieces.map(([piece]) => KANA.test(piece));
  const turn = inKana.indexOf(!inKana[0]);
  if (turn === -1 || inKana.includes(inKana[0]!, turn)) return [run];
  const behind = pieces[turn]!.index;
  return [run.slice(0, behind), run.slice(behind)];
}

const goodsWords: ReadonlySet<string> = new Set([...goods.kana.words, ...goods.han.words]);
const joints: ReadonlySet<string> = new Set(goods.joints.words);
const LONGEST_WORD = 9;
const LONGEST_NAME = 40;

/** Whether a name says no more than what the goods are: ミルク, ミルクチョコレート, 化粧品. O(length × LONGEST_WORD). */
export function namesGoods(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  /** Places to which goods words lead, and whether there was one besides what joins them. */
  const reached = new Map([[0, false]]);
  for (let from = 0; from < name.length; from++) {
    const before = reached.get(from);
    if (before === undefined) continue;
    for (let to = from + 1; to <= Math.min(name.length, from + LONGEST_WORD); to++) {
      const word = name.slice(from, to);
      if (goodsWords.has(word)) reached.set(to, true);
      else if (joints.has(word)) reached.set(to, reached.get(to) || before);
    }
  }
  return reached.get(name.length) === true;
}
