import type { Checked } from '../law/provision';
import type { Regime, Tier } from '../regimes/regime';

/** What one unit of a currency is worth in yuan, by the user's own word. */
export interface YuanValue {
  /** ISO 4217, upper case. */
  currency: string;
  yuan: number;
  /** The day the user said so, `YYYY-MM-DD`. */
  setOn: string;
}

/** What is known of the shipment's worth: the price of one piece, and how many there are. */
export interface Shipment {
  price?: number | undefined;
  quantity?: number | undefined;
  currency?: string | undefined;
  yuanValues?: readonly YuanValue[] | undefined;
}

export interface Guarantee {
  /** What the holder has to post, and the worth of the goods, both in `currency`. */
  amount: number;
  value: number;
  currency: string;
  /** The listing states no quantity: both are those of one piece. */
  perPiece: boolean;
  /** How the price was brought into `currency`; absent where it was in it. */
  rate?: YuanValue;
  checked: Checked;
}

/** Why no guarantee can be computed: the listing states no price, or the user has set no value for its currency. */
export interface NoGuarantee {
  missing: 'price' | 'rate';
  currency: string;
}

/**
 * The guarantee for a shipment; for one piece of it where the quantity is not known. Nothing is looked up: a
 * price in another currency counts by the value that the user set. O(values set).
 */
export function guaranteeFor(
  { price, quantity, currency: written = '', yuanValues = [] }: Shipment,
  rule: NonNullable<Regime['guarantee']>,
): Guarantee | NoGuarantee {
  const currency = written.toUpperCase();
  if (!isPositive(price) || !currency) return { missing: 'price', currency: rule.currency };
  const rate = yuanValues.find((value) => value.currency === currency && isPositive(value.yuan));
  const isHome = currency === rule.currency;
  if (!isHome && !rate) return { missing: 'rate', currency };
  const perPiece = !isPositive(quantity);
  const value = price * (perPiece ? 1 : quantity) * (isHome ? 1 : rate!.yuan);
  return {
    amount: amountFor(value, rule.tiers),
    value,
    currency: rule.currency,
    perPiece,
    ...(isHome ? {} : { rate: rate! }),
    checked: rule.checked,
  };
}

/** Never more than the worth of the goods. */
function amountFor(value: number, tiers: readonly Tier[]): number {
  const tier = tiers.find((candidate) => holds(candidate, value))!;
  return Math.min(value, tier.fixed ?? Math.max(value * (tier.share ?? 1), tier.atLeast ?? 0));
}

function isPositive(amount: number | undefined): amount is number {
  return amount !== undefined && Number.isFinite(amount) && amount > 0;
}

function holds({ below, upTo }: Tier, value: number): boolean {
  if (below !== undefined) return value < below;
  return upTo === undefined || value <= upTo;
}
