import { applyDecisions } from '../../lib/decisions/apply';
import type { DecidedScreening } from '../../lib/decisions/decided';
import type { Decision } from '../../lib/decisions/decision';
import { indexDecisions } from '../../lib/decisions/decision-index';
import type { Doing } from '../../lib/decisions/log';
import { usualReach } from '../../lib/decisions/usual-reach';
import type { Listing } from '../../lib/domain/listing';
import type { Finding } from '../../lib/screening/finding';
import { finding, listing, screening } from '../components/fixtures';

/** Who does something, and when, where a test does not care. */
export const SOMEBODY: Doing = { by: '', at: '2026-05-21T09:00:00.000Z' };

/** An offer on amazon.com by FastFoot. */
export function offer(over: Partial<Listing> = {}): Listing {
  const id = over.id ?? '1';
  return listing({ url: `https://www.amazon.com/dp/${id}`, seller: 'FastFoot', ...over });
}

/** What a press on one button makes of a finding on a listing. */
export function decide(
  kind: Decision['kind'],
  on: Listing = offer(),
  about: Partial<Finding> = {},
  over: Partial<Decision> = {},
): Decision {
  const { regime, recordNo, mark, holder, text, ...rest } = finding(about);
  const reach = usualReach(
    kind === 'watch' ? 'escalated' : kind,
    { regime, recordNo, mark, holder, text, ...rest },
    on,
  );
  const at = '2026-05-20T08:00:00.000Z';
  return {
    id: `${kind} ${at}`,
    kind,
    regime,
    recordNo,
    mark,
    holder,
    words: text,
    reach,
    note: '',
    at,
    ...over,
  };
}

/** A listing with one finding after these decisions. */
export function after(
  decisions: Decision[],
  on: Listing = offer(),
  about: Partial<Finding> = {},
): DecidedScreening {
  return applyDecisions(screening({ id: on.id, findings: [finding(about)] }), on, indexDecisions(decisions));
}
