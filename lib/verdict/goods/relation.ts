import type { Recordal } from '../../domain/recordal';
import { splitsWord } from '../use/fold';
import type { GoodsRelation } from '../verdict';
import { classesFiledFor } from './editions';
import { singularPhrase } from './english';
import type { OfferedGoods } from './offered';
import { kindInScript, type RecordedGoods, recordedGoods } from './recorded';
import { type Kind, kindById, presumedSimilar, type Word } from './vocabulary';

/** Nice classes above this one are services, which no goods match. */
const LAST_GOODS_CLASS = 34;

/**
 * The goods offered against the goods recorded: by the recordal's goods text where it has one that can be
 * read, else by its classes, which can at most say "the same class" (classes are administrative: the same
 * class is not the same goods, and similar goods lie in different ones).
 */
export function goodsRelation(offered: OfferedGoods, recordal: Recordal): GoodsRelation {
  const classes = recordal.classes.filter((cls) => cls <= LAST_GOODS_CLASS);
  if (recordal.classes.length > 0 && classes.length === 0) return 'different';
  if (recordal.goods.length > 0) {
    const byText = byGoodsText(offered, recordal);
    if (byText) return byText;
  }
  return byClass(offered, recordal, classes);
}

/** Undefined where the goods text names nothing that can be compared. */
function byGoodsText(offered: OfferedGoods, recordal: Recordal): GoodsRelation | undefined {
  const recorded = recordedGoods(recordal);
  if (recorded.unknownTerms.some((term) => holds(offered.text, term))) return 'same';
  const relation = byMains(offered, recordal, recorded);
  const isSame = relation === 'same' || relation === 'same-class-unknown';
  // "Couches" may be nappies: where those are recorded, sofas do not rule them out.
  if (!isSame && offered.otherwise.some((kind) => recorded.kinds.has(kind))) return 'same-class-unknown';
  return relation && !isSame && mayBeUnread(offered, recordal, recorded) ? 'same-class-unknown' : relation;
}

/** Whether the goods may be those of the text that nobody here can read: of a class that is recorded, and of which nothing else is named. */
function mayBeUnread(offered: OfferedGoods, recordal: Recordal, recorded: RecordedGoods): boolean {
  const open = recordal.classes.filter((cls) => cls <= LAST_GOODS_CLASS && !recorded.classes.has(cls));
  return recorded.unread && byClass(offered, recordal, open) === 'same-class-unknown';
}

function byMains(
  offered: OfferedGoods,
  recordal: Recordal,
  recorded: RecordedGoods,
): GoodsRelation | undefined {
  if (offered.mains.length === 0) return namesSame(offered, undefined, recorded) ? 'same' : undefined;
  if (recorded.kinds.size === 0) return namesSame(offered, offered.mains[0], recorded) ? 'same' : undefined;
  const [first, second] = offered.mains.map((main) => ofMain(offered, main, recorded, recordal));
  if (second === undefined || first === 'same' || first === 'same-class-unknown') return first;
  // The category names other goods than the title; either may be right, so the recorded ones cannot be ruled out.
  return second === 'same' ? 'same-class-unknown' : first;
}

/** The relation of one kind of goods offered to those recorded. */
function ofMain(
  offered: OfferedGoods,
  main: Kind,
  recorded: RecordedGoods,
  recordal: Recordal,
): GoodsRelation {
  if (namesSame(offered, main, recorded)) return 'same';
  if (mayBeSame(offered, main, recorded)) return 'same-class-unknown';
  const near = [...recorded.kinds].some((kind) => kind.class === main.class || presumedSimilar(kind, main));
  if (near || offered.kinds.some((kind) => recorded.kinds.has(kind))) return 'similar';
  return sharesSubgroup(main, recordal) ? 'similar' : 'different';
}

/** Same goods: the recordal names the very product, or the whole kind that the listing's main goods belong to. */
function namesSame({ named }: OfferedGoods, main: Kind | undefined, recorded: RecordedGoods): boolean {
  if (main && recorded.whole.has(main)) return true;
  return named
    .filter(({ word }) => !main || word.kind === main || !word.kind)
    .some(
      ({ word, phrase }) =>
        (word.species !== undefined && recorded.species.has(word.species)) ||
        endsInRecorded(singularPhrase(phrase), word, recorded),
    );
}

/** The recorded word itself, or a sort of it: "desktop scanner" where scanners are recorded, 体感游戏机 where 游戏机 are. */
function endsInRecorded(phrase: string, { kind }: Word, { phrases }: RecordedGoods): boolean {
  if (phrases.has(phrase)) return true;
  return [...phrases].some(
    ([recorded, kindRecorded]) =>
      kind !== undefined &&
      kindRecorded === kind &&
      recorded.length > 1 &&
      phrase.endsWith(recorded) &&
      !splitsWord(phrase, phrase.length - recorded.length),
  );
}

/**
 * Goods of a recorded kind that may be the very goods: the listing says only "bag" where handbags are recorded,
 * or says it in another language, so that the words cannot be compared.
 */
function mayBeSame({ named }: OfferedGoods, main: Kind, recorded: RecordedGoods): boolean {
  if (!recorded.kinds.has(main)) return false;
  return named.filter(({ word }) => word.kind === main).every((one) => cannotBeCompared(one, main, recorded));
}

function cannotBeCompared(
  { word, phrase }: OfferedGoods['named'][number],
  main: Kind,
  recorded: RecordedGoods,
): boolean {
  if (word.genus || word.foreign) return true;
  const knownSpecies = [...recorded.species].some((species) => species.startsWith(`${main.id} `));
  if (word.species !== undefined && knownSpecies) return false;
  return word.device || !recorded.scripts.has(kindInScript(main, phrase));
}

function sharesSubgroup(kind: Kind, recordal: Recordal): boolean {
  return kind.subgroups.some((subgroup) => recordal.subgroups.includes(subgroup));
}

function byClass(offered: OfferedGoods, recordal: Recordal, classes: readonly number[]): GoodsRelation {
  if (classes.length === 0 || offered.classes.length === 0) return 'unknown';
  const filed = new Set(offered.classes.flatMap((cls) => filedClasses(cls, offered, recordal)));
  if (classes.some((cls) => filed.has(cls))) return 'same-class-unknown';
  if (!offered.sure) return 'unknown';
  const similar = offered.kinds[0]?.similar ?? [];
  return similar.some((id) => classes.includes(kindById(id)?.class ?? 0)) ? 'similar' : 'different';
}

/** A class as the recordal's own Nice edition would have it. */
function filedClasses(cls: number, offered: OfferedGoods, recordal: Recordal): readonly number[] {
  const kinds = offered.kinds.filter((kind) => kind.class === cls);
  return kinds.length === 0 ? [cls] : kinds.flatMap((kind) => classesFiledFor(kind, recordal));
}

function holds(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1))
    if (!splitsWord(text, at) && !splitsWord(text, at + term.length)) return true;
  return false;
}
