import { notice } from '../../locales/notice';
import type { CellRow } from '../../tabular/delimited';
import type { ColumnMap } from '../registers/recordal-fields';
import { answerIn } from './answers';
import { regimeInWords } from './regime-words';
import type { RowReading } from './row-reading';
import { spelledApart } from './states';

/**
 * Lists that a person keeps say whether a mark is recorded, yes or no, where a register gives the number. Taken for numbers, the
 * answers would have every row refused, and taken for nothing, what is not recorded would stand as recorded.
 */

/** Headings that ask whether a mark is recorded with customs, whatever words stand around it. */
const ASKS =
  /(?<!\p{L})(?:recorded|recordal|recordation|recordated)(?!\p{L})|备案|備案|在册|(?<!\p{L})в\s+(?:\p{L}+\s+)?реестре?(?!\p{L})|внес[её]н[ао]?(?!\p{L})|税関登録|세관\s?등록|registrad\p{L}{1,3} (?:en|na) (?:l?a )?(?:aduanas?|alfândegas?)|enregistr\p{L}{1,3} en douane|beim zoll (?:erfasst|eingetragen)|gümrükte kayıtlı/giu;

/**
 * Words that may stand beside it. Whatever else does may make another question of it: of a licence, an assignment or a picture,
 * when, by whom, in another office's register; a "no" to it would hide the mark.
 */
const BESIDE = new Set(
  [
    'with at in the is are it as a mark marks trademark trade tm brand ip ipr right rights customs custom border cbp gacc authority',
    'authorities register registry status state already currently list listed protection national domestic local import',
    'chinese american european russian korean japanese indian british turkish kazakh usa prc uae us cn uk gb eu eaeu kz ru jp kr tr',
    'товарный знак тз бренд марка таможенный таможенного таможенном тамож таможне таможней в во на фтс троис роис ли единый едином',
    'национальный национальном сейчас уже объект объектов интеллектуальной собственности росс рф еаэс',
    'la el los las le les marca marque marke die ist est está es si mi mu é',
  ]
    .join(' ')
    .split(' '),
);
/** The same in scripts that do not part words. */
const BESIDE_IN_HAN =
  /是否|有无|有無|已经|已經|已|中国|中國|我国|美国|美國|欧盟|欧洲|韩国|日本|海关|海關|总署|總署|知识产权|知識產權|商标|商標|品牌|权利|情况|状态|狀態|在|被|了|吗|否|商標権|税関|登録|有無|済み?|상표|세관|등록|여부|の|に|は|を/gu;

/** What a heading says may be answered. */
const ANSWERS =
  /(?<!\p{L})(?:yes ?\/ ?no|y ?\/ ?n|да ?\/ ?нет|oui ?\/ ?non|s[íi] ?\/ ?no|sim ?\/ ?não|ja ?\/ ?nein|true ?\/ ?false)(?!\p{L})/giu;

const LONGEST_HEADING = 60;

/** Whether a heading asks if a mark is recorded, and nothing else. */
function asksIfRecorded(header: string): boolean {
  const asked = spelledApart(header);
  if (header.length > LONGEST_HEADING || asked.search(ASKS) < 0) return false;
  const beside = asked.replace(ANSWERS, ' ').replace(ASKS, ' ').replace(BESIDE_IN_HAN, ' ').toLowerCase();
  return beside.split(/[^\p{L}\p{N}]+/u).every((word) => word === '' || BESIDE.has(word) || isPlace(word));
}

/** Whether a word is the name of a country; of two letters it may be any word ("by"). */
const isPlace = (word: string) => word.length > 2 && regimeInWords(word) !== word;

/** The same columns without one for numbers in which there are only answers; digits alone may be numbers. */
export function withoutAnswers(sample: readonly CellRow[], map: ColumnMap): ColumnMap {
  const { recordNo = [], ...others } = map;
  const cells = sample.flatMap((row) => recordNo.map((column) => row.cells[column] ?? ''));
  return areAnswers(cells) && cells.some((cell) => /\p{L}|\p{S}/u.test(cell)) ? others : map;
}

/** Whether nothing but answers fills these cells. */
export const areAnswers = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => answerIn(cell) !== undefined);
};

/** The headings of a table that ask whether a mark is recorded, and have answers below them. O(cells). */
export function recordedHeadings(
  headers: readonly string[],
  sample: readonly CellRow[],
  map: ColumnMap,
): ReadonlySet<string> {
  const taken = new Set(Object.values(map).flat());
  const asking = headers.filter(
    (header, column) =>
      !taken.has(column) &&
      asksIfRecorded(header) &&
      areAnswers(sample.map(({ cells }) => cells[column] ?? '')),
  );
  return new Set(asking);
}

/** What a row that is said not to be recorded is read as; undefined for any other row. */
export function saidUnrecorded(
  headers: readonly string[],
  cells: readonly string[],
  asking: ReadonlySet<string> | undefined,
): RowReading | undefined {
  if (!asking?.size) return undefined;
  const asked = headers.flatMap((header, at) => (asking.has(header) ? [at] : []));
  // Recorded in one country and not in another: the mark is recorded.
  const column = asked.every((at) => answerIn(cells[at] ?? '') === 'no') ? asked[0] : undefined;
  if (column === undefined) return undefined;
  const said = { heading: headers[column]!, answer: cells[column]!.trim() };
  return { reason: notice('notRecorded', said), column: 'recordNo', warnings: [], excluded: true };
}
