import type { PopupProps } from '../../components/popup/popup-props';
import { demonstrationServices } from '../../lib/surfaces/demonstration';
import { lookUp } from '../../lib/surfaces/look-up';
import { lookUpAt } from '../../lib/surfaces/look-up-at';
import { hasPanel } from './open-panel';
import { openRecord } from './open-surface';

type Services = Pick<
  PopupProps,
  'onLookup' | 'onLookUpAt' | 'onOpenRecord' | 'onBringBack' | 'onUnderstood' | 'onLossRead' | 'withoutPanel'
>;

/** The popup's actions that do not depend on the tab in front. */
export const services: Services = {
  ...demonstrationServices,
  withoutPanel: !hasPanel(),
  onLookup: lookUp,
  onLookUpAt: lookUpAt,
  onOpenRecord: (record) => void openRecord(record),
};
