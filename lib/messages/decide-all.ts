import type { Decision } from '../decisions/decision';
import type { DecisionRequest } from '../decisions/decision-service';
import { failureOf, NoticeError } from '../locales/failure';
import { ask } from './send';

/** Requests sent to the background together: each carries a listing and a finding. */
const AT_ONCE = 400;

/**
 * Stores decisions in portions, all or none: if a portion fails, the earlier ones are taken back, and it rejects with
 * the reason. If they cannot be taken back either, the reason says how many remain. `onStored` is called with the
 * number stored so far.
 */
export async function decideAll(
  asks: readonly DecisionRequest[],
  onStored: (count: number) => void = () => {},
): Promise<Decision[]> {
  const made: Decision[] = [];
  try {
    for (let at = 0; at < asks.length; at += AT_ONCE) {
      const { decisions } = await ask('decide', { asks: asks.slice(at, at + AT_ONCE) });
      made.push(...decisions);
      onStored(made.length);
    }
  } catch (error) {
    if (made.length > 0)
      await ask('retract', { ids: made.map(({ id }) => id) }).catch(() => {
        throw new NoticeError({
          key: 'problem.partlyDecided',
          params: { count: made.length, of: asks.length, why: failureOf(error) },
        });
      });
    throw error;
  }
  return made;
}
