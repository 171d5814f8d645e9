import type { OfferedKind } from '../decisions/decision';
import type { DecisionRequest } from '../decisions/decision-service';
import { usualReach } from '../decisions/usual-reach';
import { bareListing } from './bare-listing';
import type { BulkRow } from './results';

/**
 * What to ask so that these rows are decided. One decision on words or a seller reaches every row with them: it is asked once,
 * however many rows there are.
 */
export function requestsFor(rows: readonly BulkRow[], kind: OfferedKind): DecisionRequest[] {
  const unique = new Map<string, DecisionRequest>();
  for (const { finding, listing: shown } of rows) {
    if (!finding) continue;
    const listing = bareListing(shown);
    const reach = usualReach(kind, finding, listing);
    unique.set(JSON.stringify([finding.regime, finding.recordNo, reach]), { kind, finding, listing });
  }
  return [...unique.values()];
}
