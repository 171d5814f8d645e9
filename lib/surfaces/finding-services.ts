import type { RecordalName } from '../domain/recordal-key';
import { ask } from '../messages/send';
import { addToStock } from '../watch/add-to-stock';

/** The actions on a finding wherever a page of the extension shows one. */
export const findingServices = {
  onOpenRecord: ({ regime, recordNo }: RecordalName) => void ask('openRecord', { regime, recordNo }),
  onStock: addToStock,
  onCopy: (text: string) => navigator.clipboard.writeText(text),
};
