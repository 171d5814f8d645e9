import { Record, type RecordProps } from '../../../components/record/record';
import { idleRegister } from '../../components/idle-sources';
import { recordalOf } from '../../recordal-of';
import type { DrawState } from './surfaces';

function record(props: Partial<RecordProps> = {}): DrawState {
  return () => (
    <Record
      onLookUpAt={idleRegister.onLookUpAt}
      regime="CN"
      recordNo="T2018-55821"
      inLists={[
        {
          ...{ list: 'customs-2026', listDate: '2026-05-01', freshness: 'fresh', demonstration: false },
          inForce: true,
          recordal: recordalOf({
            ...{ recordNo: 'T2018-55821', markText: 'Harbour Sock', aliases: ['雷尼'] },
            ...{ holder: 'Harbour Sock Ltd', holderCountry: 'GB', classes: [18, 25] },
            ...{ goods: ['socks', 'shoes', 'bags of leather'], registrationNo: '11223344' },
            ...{ validFrom: '2021-05-04', validTo: '2031-05-03', statusRaw: '生效' },
            authorisedUsers: [{ name: 'Ningbo Knitwear Co., Ltd.' }],
          }),
        },
      ]}
      history={[
        {
          ...{ kind: 'changed', regime: 'CN', recordNo: 'T2018-55821', mark: 'Harbour Sock' },
          ...{ list: 'customs-2026', version: 4, at: '2026-05-02T08:00:00Z', fields: ['validTo', 'goods'] },
        },
        {
          ...{ kind: 'added', regime: 'CN', recordNo: 'T2018-55821', mark: 'Harbour Sock' },
          ...{ list: 'customs-2026', version: 1, at: '2026-01-10T08:00:00Z' },
        },
      ]}
      kept={{ note: 'Asked the holder on 3 May.', authorisedUsers: ['sock-house'], watched: true }}
      onKeep={async () => {}}
      {...props}
    />
  );
}

export const recordStates: { [state: string]: DrawState } = {
  usual: record(),
  gone: record({ inLists: [], kept: { note: '', authorisedUsers: [], watched: false } }),
};
