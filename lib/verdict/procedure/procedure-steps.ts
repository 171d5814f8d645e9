import { translate } from '../../locales/translate';
import type { Judgement } from '../judgement';
import type { Shipment } from './guarantee';
import type { Role } from './rule';
import { type Judged, timeline } from './timeline';

/**
 * What follows at customs, one plain sentence per step, and for a seller what to have at hand. Only for what may
 * be stopped: empty where the level is below review, or where the regime's procedure is not known.
 */
export function afterwards(
  judged: Judged & Pick<Judgement, 'outcome'>,
  shipment: Shipment,
  role: Role,
  locale: string,
): string[] {
  if (judged.outcome !== 'conflict' && judged.outcome !== 'review') return [];
  const { steps, atHand } = timeline(judged, shipment, locale);
  if (steps.length === 0) return [];
  const sentences = steps.map(({ text }) => text);
  if (role !== 'seller' || atHand.length === 0) return sentences;
  const papers = atHand.join(translate(locale, 'verdict.separator'));
  return [...sentences, translate(locale, 'chain.atHand', { papers })];
}
