import { VerifyRecord } from '../../../components/verify-record/verify-record';
import type { VerifiedRecord } from '../../../lib/screening-record/verify';
import type { DrawState } from './surfaces';

const JOINING = {
  onContents: async () => ({
    sound: true as const,
    records: [{ name: 'listings.csv', digest: 'a'.repeat(64), rows: 67 }],
  }),
  onJoin: () => Promise.reject(new Error('full')),
};

/** The page after a file was chosen, whose check ends so. */
const page =
  (result: () => Promise<VerifiedRecord>): DrawState =>
  (_, __, { after }) => {
    after(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const chosen = new DataTransfer();
      chosen.items.add(new File(['{}'], 'record.json'));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return <VerifyRecord onVerify={result} {...JOINING} />;
  };

export const verifyRecordStates: Record<string, DrawState> = {
  start: () => <VerifyRecord onVerify={() => new Promise(() => {})} {...JOINING} />,
  checking: page(() => new Promise(() => {})),
  sound: page(async () => ({ sound: true, digest: 'a'.repeat(64), rows: 67 })),
  changed: page(async () => ({ sound: false, line: 12, fault: 'digest' })),
  failed: page(() => Promise.reject(new Error('gone'))),
  shipment: (_, __, { after }) => {
    after(() => {
      const field = document.querySelector<HTMLInputElement>('.join-records input[type=file]')!;
      const chosen = new DataTransfer();
      for (const name of ['listings.html', 'a-page.json']) chosen.items.add(new File(['{}'], name));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return <VerifyRecord onVerify={() => new Promise(() => {})} {...JOINING} />;
  },
};
