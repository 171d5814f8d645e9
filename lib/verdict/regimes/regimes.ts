import type { Policy } from '../verdict';
import cn from './cn.json';
import eu from './eu.json';
import jp from './jp.json';
import kr from './kr.json';
import kz from './kz.json';
import other from './other.json';
import own from './own.json';
import type { Regime } from './regime';
import ru from './ru.json';
import us from './us.json';

export type { Regime };

// Checked against their schema by a test, not on every start of the worker.
export const REGIMES = [cn, us, eu, jp, kr, ru, kz, own, other] as unknown as readonly Regime[];

const byCode = new Map(REGIMES.map((regime) => [regime.regime.toLowerCase(), regime]));

/** The regime of a recordal; one that nobody described reads as "other", which says that nothing was checked. */
export function regimeOf(code: string): Regime {
  return byCode.get(code.toLowerCase()) ?? byCode.get('other')!;
}

/**
 * The column of the table that holds for a regime: where similar marks are covered by the base mark's record
 * there is nothing to waive, and the cautious column decides whatever the policy.
 */
export function policyIn(regime: Regime, policy: Policy): Policy {
  return regime.similarMarks === 'covered' ? 'cautious' : policy;
}

/** The direction in which goods cross this regime's border: some act on imports only. */
export function directionIn(regime: Regime, wanted: 'export' | 'import' = 'export'): 'export' | 'import' {
  return regime.directions.includes(wanted) ? wanted : regime.directions[0]!;
}
