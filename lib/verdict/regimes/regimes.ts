import type { Policy } from '../verdict';
import ae from './ae.json';
import ar from './ar.json';
import cn from './cn.json';
import eu from './eu.json';
import hk from './hk.json';
import india from './in.json';
import jp from './jp.json';
import kr from './kr.json';
import kz from './kz.json';
import mx from './mx.json';
import other from './other.json';
import own from './own.json';
import type { Regime } from './regime';
import ru from './ru.json';
import th from './th.json';
import tr from './tr.json';
import tw from './tw.json';
import uk from './uk.json';
import us from './us.json';
import vn from './vn.json';

export type { Regime };

// Checked against their schema by a test, not on every start of the worker.
export const REGIMES = [
  cn,
  us,
  eu,
  jp,
  kr,
  ru,
  kz,
  tw,
  tr,
  india,
  vn,
  th,
  ae,
  ar,
  mx,
  hk,
  uk,
  own,
  other,
] as unknown as readonly Regime[];

const byCode = new Map(REGIMES.map((regime) => [regime.regime.toLowerCase(), regime]));

/** The regime of a recordal; one that is not described reads as "other", which says that nothing was checked. */
export function regimeOf(code: string): Regime {
  return byCode.get(code.toLowerCase()) ?? byCode.get('other')!;
}

/**
 * The column of the table that holds for a regime. Only where a similar mark may be read as waived does the user's policy
 * choose; elsewhere there is nothing to waive, or nobody knows, and the cautious column decides.
 */
export function policyIn(regime: Regime, policy: Policy): Policy {
  return regime.similarMarks === 'waived' ? policy : 'cautious';
}

/** The direction in which goods cross this regime's border: some act on imports only. */
export function directionIn(regime: Regime, wanted: 'export' | 'import' = 'export'): 'export' | 'import' {
  return regime.directions.includes(wanted) ? wanted : regime.directions[0]!;
}

/** Whether the regime leaves a private person's goods alone; a seller's consignment has no such question. */
export function exemptionIn(
  { personal }: Regime,
  consignment: 'commercial' | 'personal' | 'luggage' = 'commercial',
): 'exempt' | 'covered' | 'unknown' | undefined {
  if (consignment === 'commercial') return undefined;
  return consignment === 'luggage' ? personal.luggage : personal.parcel;
}
