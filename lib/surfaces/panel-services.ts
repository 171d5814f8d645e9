import type { DecisionRequest } from '../decisions/decision-service';
import { ask } from '../messages/send';
import { demonstrationServices } from './demonstration';
import { findingServices } from './finding-services';
import { keepEvidence } from './keep-evidence';

/** The side panel's actions that do not depend on the tab in front. */
export const panelServices = {
  ...demonstrationServices,
  ...findingServices,
  onKeep: (...found: Parameters<typeof keepEvidence>): void => void keepEvidence(...found),
  onDecide: async (asks: DecisionRequest[]) => (await ask('decide', { asks })).decisions,
  onRetract: async (ids: string[]): Promise<void> => void (await ask('retract', { ids })),
};
