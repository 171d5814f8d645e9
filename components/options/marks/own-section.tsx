import type { RecordalName } from '../../../lib/domain/recordal-key';
import type { ConflictingRecordal, OwnMark } from '../../../lib/watch/conflicting-recordals';
import { useTexts } from '../../shared/texts-context';
import { AddMarks, type ReadMarks } from './add-marks';
import { Rivals } from './conflicting-recordals';
import { OwnMarkRow } from './own-mark-row';
import { useMarks } from './use-marks';

export interface OwnServices extends ReadMarks {
  /** Recordals of somebody else that name the own marks. */
  onRivals(): Promise<ConflictingRecordal[]>;
  onOpenRecord(record: RecordalName): void;
}

export interface OwnSectionProps extends OwnServices {
  own: readonly OwnMark[];
  /** Changes whenever the lists do, so that the rivals are looked for again. */
  lists: unknown;
  onChange(own: OwnMark[]): void;
}

/** The marks a person owns or may use, where they hold, and whether somebody else has recorded them. */
export function OwnSection({ own, lists, onChange, onReadMarks, onRivals, onOpenRecord }: OwnSectionProps) {
  const { t } = useTexts();
  const { change, replace, remove, undoLine } = useMarks(own, onChange);
  return (
    <>
      <p class="lead">{t('options.ownLead')}</p>
      <ul class="marks">
        {own.map((mark, at) => (
          <OwnMarkRow
            key={`${at} ${mark.markText}`}
            mark={mark}
            onChange={(next) => replace(at, next)}
            onRemove={() => remove(mark)}
          />
        ))}
      </ul>
      {own.length === 0 && <p class="quiet">{t('options.noOwn')}</p>}
      {undoLine}
      <AddMarks
        label={t('options.addOwn')}
        onReadMarks={onReadMarks}
        onAdd={(marks) => {
          const fresh = marks.filter(
            ({ markText, recordNo }) =>
              !own.some((other) => other.markText === markText && other.recordNo === recordNo),
          );
          onChange([...own, ...fresh.map(({ classes: _, ...mark }) => mark)]);
          return fresh.length;
        }}
      />
      <Rivals
        own={own}
        lists={lists}
        onRivals={onRivals}
        onOpenRecord={onOpenRecord}
        onMine={(rival) =>
          change(withRecordal(own, rival), t('rivals.nowMine', { recordNo: rival.recordal.recordNo }))
        }
      />
    </>
  );
}

/** The own marks with a recordal that is the person's too: on the mark, or next to it where it has one. */
function withRecordal(own: readonly OwnMark[], { own: mark, recordal }: ConflictingRecordal): OwnMark[] {
  const { recordNo, regime } = recordal;
  const at = own.findIndex((one) => one.markText === mark.markText && !one.recordNo);
  if (at >= 0) return own.with(at, { ...own[at]!, recordNo });
  return [...own, { markText: mark.markText, role: mark.role, recordNo, regimes: [regime] }];
}
