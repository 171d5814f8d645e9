import { Kind } from '../text/kinds';
import { Edge, Scan } from '../text/scan';
import type { Candidate, MarkIndex, MarkQuery, Reason } from './candidate';
import { ROW_KIND_SHIFT, ROW_MASK, RowKind } from './mark-texts';
import type { PreparedMark } from './prepared-mark';
import { compareAsWritten, relationOf } from './relation';
import { Scorer } from './score';
import type { IndexSections } from './sections';
import { SpanSearch } from './spans';
import { suggestMarks } from './suggest';

/** Most candidates one text may give; a text that names more marks than this is a word list. */
const MOST_CANDIDATES = 1_000;

/** One place in the text that names one mark, before its rows are told apart. */
export interface Hit {
  mark: PreparedMark;
  /** Units of the scan. */
  from: number;
  to: number;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  reasons: Reason[];
}

/** The search: scan → spans → comparison as written → score → one candidate per row. */
export class Finder implements MarkIndex {
  readonly size: number;
  readonly #index: IndexSections;
  readonly #scan = new Scan();
  readonly #spans: SpanSearch;

  constructor(index: IndexSections) {
    this.#index = index;
    this.size = index.size;
    this.#spans = new SpanSearch(index);
  }

  find(query: MarkQuery): Candidate[] {
    const scan = this.#scan.read(query.text);
    const hits: Hit[] = [];
    this.#spans.search(scan, (from, to, entry) => {
      const hit = this.#compare(from, to, entry);
      if (hit && hits.length < MOST_CANDIDATES) hits.push(hit);
    });
    const scorer = new Scorer(query, scan, hits);
    return hits
      .flatMap((hit) => this.#candidates(hit, scorer))
      .sort((a, b) => b.confidence - a.confidence || a.start - b.start || b.end - a.end || a.row - b.row);
  }

  suggest(typed: string, most: number): number[] {
    const { rows, rowOffsets } = this.#index;
    const own: number[] = [];
    for (const id of suggestMarks(this.#index, typed, most))
      for (let at = rowOffsets[id]!; at < rowOffsets[id + 1]!; at++)
        if (rows[at]! >>> ROW_KIND_SHIFT === RowKind.Own) own.push(rows[at]! & ROW_MASK);
    return own.slice(0, most);
  }

  #compare(from: number, hashedTo: number, entry: number): Hit | undefined {
    const scan = this.#scan;
    const mark = this.#index.mark(entry);
    const to = from + mark.length;
    if (to !== hashedTo && (to < hashedTo || to > scan.length || scan.edges[to] === Edge.None))
      return undefined;
    for (let i = 0; i < mark.length; i++)
      if (scan.skeletons[from + i] !== mark.skeletons[i]) return undefined;
    const edges = edgesOf(scan, from, to);
    if (edges === 'inside') return undefined;
    const comparison = compareAsWritten(scan, from, mark);
    if (!comparison) return undefined;
    const reasons = edges === 'fused' ? withReason(comparison.reasons, 'affix') : comparison.reasons;
    const { start, end, complete } = withRim(scan, from, to, mark);
    return { mark, from, to, start, end, reasons: complete ? reasons : withReason(reasons, 'punctuation') };
  }

  #candidates(hit: Hit, scorer: Scorer): Candidate[] {
    const { confidence, terms } = scorer.score(hit);
    const { rows, rowOffsets } = this.#index;
    const candidates: Candidate[] = [];
    for (let at = rowOffsets[hit.mark.id]!; at < rowOffsets[hit.mark.id + 1]!; at++) {
      const kind = rows[at]! >>> ROW_KIND_SHIFT;
      const reasons = kind === RowKind.Own ? hit.reasons : withReason(hit.reasons, 'translation');
      const row = rows[at]! & ROW_MASK;
      candidates.push({
        row,
        start: hit.start,
        end: hit.end,
        relation: relationOf(reasons),
        reasons,
        confidence,
        terms,
      });
    }
    return candidates;
  }
}

function withReason(reasons: Reason[], reason: Reason): Reason[] {
  return [...reasons.filter((r) => r !== 'exact' && r !== reason), reason];
}

const SHORTEST_FUSED = 3;

/** `pineapple` holds APPLE inside a word; `NIKE2024` and ナイキシューズ begin with the mark and go on. */
function edgesOf(scan: Scan, from: number, to: number): 'word' | 'fused' | 'inside' {
  const softStart = scan.edges[from] === Edge.Soft && scan.kinds[from] !== Kind.Han;
  const softEnd = scan.edges[to] === Edge.Soft && scan.kinds[to - 1] !== Kind.Han;
  if (!softStart && !softEnd) return 'word';
  if ((softStart && softEnd) || to - from < SHORTEST_FUSED) return 'inside';
  return 'fused';
}

/**
 * Offsets of the span, widened over the mark's own punctuation at its rims (Yahoo!) where the text has it too.
 * `complete` is false where the text lacks it.
 */
function withRim(
  scan: Scan,
  from: number,
  to: number,
  mark: PreparedMark,
): { start: number; end: number; complete: boolean } {
  let start = scan.starts[from]!;
  let end = scan.ends[to - 1]!;
  let complete = true;
  if (mark.head !== '') {
    if (scan.text.startsWith(mark.head, start - mark.head.length)) start -= mark.head.length;
    else complete = false;
  }
  if (mark.tail !== '') {
    if (scan.text.startsWith(mark.tail, end)) end += mark.tail.length;
    else complete = false;
  }
  return { start, end, complete };
}
