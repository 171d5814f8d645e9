import { type Opening, openingOf as openingOfDatabase } from '../database/opening';
import type { DecisionsSchema } from './stored';
import { upgradeDecisions } from './upgrade';

const NAME = 'recordal-lens-decisions';
const VERSION = 4;

/** How decisions, their log and the queue are reached. */
export function openingOf(name = NAME): Opening<DecisionsSchema> {
  return openingOfDatabase({ name, version: VERSION, upgrade: upgradeDecisions });
}
