import type { Recordal } from '../../../domain/recordal';
import type { CompiledList } from '../../../lists/compiled/open';
import type { Reason } from '../../../matching/candidate';
import { jsonLine } from '../../../text/controls';
import { type SeenWords, whatWasRead, whetherInForce } from '../../../verdict/dated-sentences';
import { isHolderOfPicture } from '../../../verdict/relation-reasons';
import { RowBytes } from './row-bytes';

/** A day on which listings were screened, or are, with the versions of the lists that they were screened with. */
export interface ScreeningDay {
  on: string;
  lists: readonly CompiledList[];
}

/** Of a finding as it is printed, what names days, and what tells of which recordal. */
interface DatedFinding extends SeenWords {
  list: string;
  listDate: string;
  recordNo: string;
  reasons: readonly Reason[];
  explanation: string[];
}

/** Where the findings begin in a line: within a text the quotation marks would be escaped. */
const FINDINGS = '"findings":[{';

/**
 * Says anew what names a day in results of another day: the day the list speaks for, and since or until when a recordal
 * protects. For lines in which no changed recordal is, and none that stands otherwise by now.
 */
export class Redating {
  readonly #lists: ReadonlyMap<string, RecordalPairs>;

  constructor(
    private readonly then: ScreeningDay,
    private readonly now: ScreeningDay,
    private readonly locale: string,
  ) {
    const pairs = now.lists.map(
      (after, at) => [after.name, new RecordalPairs(then.lists[at]!, after)] as const,
    );
    // Of two lists of one name a finding does not tell which it is of.
    this.#lists = new Map(pairs.filter(([name]) => pairs.filter((one) => one[0] === name).length === 1));
  }

  /** The line with the days of now. Undefined where a finding does not say what it said then: it must be screened anew. */
  redated(line: string): string | undefined {
    const at = line.indexOf(FINDINGS);
    if (at < 0) return line;
    const from = at + FINDINGS.length - 2;
    const { findings } = JSON.parse(line) as { findings: DatedFinding[] };
    const former = jsonLine(findings);
    if (!line.startsWith(former, from)) return undefined;
    for (const finding of findings) if (!this.#redate(finding)) return undefined;
    return line.slice(0, from) + jsonLine(findings) + line.slice(from + former.length);
  }

  #redate(finding: DatedFinding): boolean {
    const pairs = this.#lists.get(finding.list);
    const pair = pairs?.of(finding.recordNo);
    if (!pairs || !pair) return false;
    finding.listDate = pairs.after.date;
    const [before, after] = pair.map((recordal, at) => this.#said(finding, pairs, recordal, at));
    return before!.every((sentence, nth) => {
      const place = finding.explanation.indexOf(sentence);
      if (place >= 0) finding.explanation[place] = after![nth]!;
      return place >= 0;
    });
  }

  #said(
    { field, text, reasons }: DatedFinding,
    { before, after }: RecordalPairs,
    recordal: Recordal,
    at: number,
  ): string[] {
    const { locale } = this;
    const dated = { recordal, list: at === 0 ? before : after };
    const { on } = at === 0 ? this.then : this.now;
    const words = { field, text, namesHolder: isHolderOfPicture({ reasons }) };
    return [whatWasRead(words, dated, { locale }), whetherInForce(dated, { on, locale })];
  }
}

/** The recordals of a list by their numbers, in both versions. */
class RecordalPairs {
  #rows: [Map<string, number>, Map<string, number>] | undefined;

  constructor(
    readonly before: CompiledList,
    readonly after: CompiledList,
  ) {}

  /** Undefined where there is none, or more than one: numbers are unique within their regime only. */
  of(recordNo: string): [Recordal, Recordal] | undefined {
    this.#rows ??= [rowsByNumber(this.before), rowsByNumber(this.after)];
    const [then, now] = this.#rows.map((rows) => rows.get(recordNo) ?? AMBIGUOUS);
    if (then === AMBIGUOUS || now === AMBIGUOUS) return undefined;
    return [this.before.row(then!), this.after.row(now!)];
  }
}

const AMBIGUOUS = -1;

function rowsByNumber(list: CompiledList): Map<string, number> {
  const rows = new Map<string, number>();
  const bytes = new RowBytes(list.stored);
  for (let row = 0; row < bytes.count; row++) {
    const recordNo = bytes.textOf(row, 'recordNo') ?? list.row(row).recordNo;
    rows.set(recordNo, rows.has(recordNo) ? AMBIGUOUS : row);
  }
  return rows;
}
