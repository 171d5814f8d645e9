import type { DecisionRequest } from '../decisions/decision-service';
import { ask } from '../messages/send';
import { demonstrationServices } from './demonstration';
import { findingServices } from './finding-services';
import { keepEvidence } from './keep-evidence';

/** What the side panel does whatever tab is in front. */
export const panelServices = {
  ...demonstrationServices,
  ...findingServices,
  onKeep: (...found: Parameters<typeof keepEvidence>): void => void keepEvidence(...found),
  onDecide: async (asks: DecisionRequest[]) => (await ask('decide', { asks })).decisions,
  onRetract: async (ids: string[]): Promise<void> => void (await ask('retract', { ids })),
};
