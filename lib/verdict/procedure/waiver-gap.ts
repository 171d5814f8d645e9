import { recordalKey } from '../../domain/recordal-key';
import type { Judgement } from '../judgement';
import { regimeOf } from '../regimes/regimes';
import { fold } from '../use/fold';

/** What the waiver gap needs of a screening: any `Screening` fits. */
interface ScreenedListing {
  id: string;
  title: string;
  findings: readonly (Pick<Judgement, 'row' | 'goods'> & {
    mark: string;
    recordNo: string;
    regime: string;
    holder: string;
    relation: string;
    text: string;
  })[];
}

/** One way of writing a recorded mark that the market uses and the holder has not recorded. */
export interface UnrecordedVariant {
  /** As first seen. */
  text: string;
  listings: string[];
  goods: string[];
}

export interface WaiverGap {
  recordNo: string;
  regime: string;
  mark: string;
  holder: string;
  /** Seen oftenest first. */
  variants: UnrecordedVariant[];
}

/** Rows in which nothing but the missing recordal of the variant keeps customs away: similar mark, recordal in force. */
const GAP_ROWS: ReadonlySet<string> = new Set(['11', '13']);

/**
 * Similar marks found in the market that their holders have not recorded (read as waived at customs), grouped
 * by recordal, most listings first. O(findings).
 */
export function waiverGap(screenings: readonly ScreenedListing[]): WaiverGap[] {
  const gaps = new Map<string, WaiverGap & { byText: Map<string, UnrecordedVariant> }>();
  for (const { id, findings } of screenings) {
    for (const finding of findings) {
      if (finding.relation !== 'similar' || !isGap(finding)) continue;
      const key = recordalKey(finding);
      const { recordNo, regime, mark, holder } = finding;
      const gap = gaps.get(key) ?? { recordNo, regime, mark, holder, variants: [], byText: new Map() };
      gaps.set(key, gap);
      note(gap.byText, finding.text, id, finding.goods);
    }
  }
  return [...gaps.values()]
    .map(({ byText, ...gap }) => ({ ...gap, variants: [...byText.values()].sort(moreListings) }))
    .sort((a, b) => seen(b) - seen(a));
}

/** Only where a similar mark may be read as waived does leaving it unrecorded leave a gap. */
function isGap({ row, regime }: ScreenedListing['findings'][number]): boolean {
  return GAP_ROWS.has(row) && regimeOf(regime).similarMarks === 'waived';
}

function note(byText: Map<string, UnrecordedVariant>, text: string, listing: string, goods: string): void {
  const key = fold(text);
  const variant = byText.get(key) ?? { text, listings: [], goods: [] };
  byText.set(key, variant);
  if (variant.listings.at(-1) !== listing) variant.listings.push(listing);
  if (!variant.goods.includes(goods)) variant.goods.push(goods);
}

function moreListings(a: UnrecordedVariant, b: UnrecordedVariant): number {
  return b.listings.length - a.listings.length;
}

function seen(gap: WaiverGap): number {
  return gap.variants.reduce((sum, { listings }) => sum + listings.length, 0);
}
