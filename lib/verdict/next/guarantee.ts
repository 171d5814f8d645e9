import type { Checked } from '../law/provision';
import type { Regime, Tier } from '../regimes/regime';

/** What is known of the shipment's worth. `yuanPerUnit`: yuan for one unit of `currency`, as the user set it. */
export interface Shipment {
  price?: number | undefined;
  quantity?: number | undefined;
  currency?: string | undefined;
  yuanPerUnit?: number | undefined;
}

export interface Guarantee {
  /** What the holder has to post, and the worth of the goods, both in `currency`. */
  amount: number;
  value: number;
  currency: string;
  checked: Checked;
}

/** The guarantee for a shipment, or undefined where its worth is not known. */
export function guaranteeFor(
  shipment: Shipment,
  rule: NonNullable<Regime['guarantee']>,
  currency: string,
): Guarantee | undefined {
  const value = worth(shipment, currency);
  if (value === undefined) return undefined;
  const tier = rule.tiers.find((candidate) => holds(candidate, value))!;
  const amount = tier.fixed ?? Math.max(value * (tier.share ?? 1), tier.atLeast ?? 0);
  // The guarantee never exceeds the worth of the goods.
  return { amount: Math.min(amount, value), value, currency, checked: rule.checked };
}

function worth({ price, quantity, currency, yuanPerUnit }: Shipment, wanted: string): number | undefined {
  const rate = currency === wanted ? 1 : yuanPerUnit;
  if (!isPositive(price) || !isPositive(quantity) || !isPositive(rate)) return undefined;
  return price * quantity * rate;
}

function isPositive(amount: number | undefined): amount is number {
  return amount !== undefined && Number.isFinite(amount) && amount > 0;
}

function holds({ below, upTo }: Tier, value: number): boolean {
  if (below !== undefined) return value < below;
  return upTo === undefined || value <= upTo;
}
