import type { RecordalName } from '../../../lib/domain/recordal-key';
import type { ListChange } from '../../../lib/runtime/list-change';
import { LISTS } from '../../../lib/settings/fields';
import type { ConflictingRecordal, OwnMark, OwnMarksAnswer } from '../../../lib/watch/conflicting-recordals';
import { FixedPart, useIsFixed } from '../../shared/fixed-part';
import { useTexts } from '../../shared/texts-context';
import { AddMarks, type ReadMarks } from './add-marks';
import { Rivals } from './conflicting-recordals';
import { OwnMarkRow } from './own-mark-row';
import { type ChangeMarks, useMarks } from './use-marks';

export interface OwnServices extends ReadMarks {
  /** Recordals of somebody else that name the own marks. */
  onRivals(): Promise<OwnMarksAnswer>;
  onOpenRecord(record: RecordalName): void;
}

export interface OwnSectionProps extends OwnServices {
  own: readonly OwnMark[];
  /** Changes whenever the lists do, so that the rivals are looked for again. */
  lists: unknown;
  onChange: ChangeMarks<OwnMark>;
}

/** The marks a person owns or may use, where they hold, and whether somebody else has recorded them. */
export function OwnSection({ own, lists, onChange, onReadMarks, onRivals, onOpenRecord }: OwnSectionProps) {
  const { t } = useTexts();
  const isFixed = useIsFixed('own');
  const { edit, change, remove, statusLine } = useMarks(own, onChange);
  return (
    <>
      <p class="lead">{t('options.ownLead')}</p>
      <FixedPart setting="own">
        <ul class="marks">
          {own.map((mark, at) => (
            <OwnMarkRow
              key={`${at} ${mark.markText}`}
              mark={mark}
              onChange={(next) => edit(mark, next)}
              onRemove={() => remove(mark)}
            />
          ))}
        </ul>
      </FixedPart>
      {own.length === 0 && <p class="quiet">{t('options.noOwn')}</p>}
      {statusLine}
      {own.length > 0 && (
        <p>
          <a href="/survey.html">{t('own.openSurvey')}</a>
        </p>
      )}
      {!isFixed && (
        <AddMarks
          label={t('options.addOwn')}
          most={LISTS.own.most}
          onReadMarks={onReadMarks}
          onAdd={(marks) => onChange({ add: marks.map(({ classes: _, ...mark }) => mark) })}
        />
      )}
      <Rivals
        own={own}
        lists={lists}
        onRivals={onRivals}
        onOpenRecord={onOpenRecord}
        isFixed={isFixed}
        onMine={(rival) =>
          change(...claiming(own, rival), t('rivals.nowMine', { recordNo: rival.recordal.recordNo }))
        }
      />
    </>
  );
}

/** Takes a recordal for the person's too, on the mark, or next to it where it has one; and the way back. */
function claiming(
  own: readonly OwnMark[],
  { own: { markText, role }, recordal: { recordNo, regime } }: ConflictingRecordal,
): [forth: ListChange<OwnMark>, back: ListChange<OwnMark>] {
  const bare = own.find((one) => one.markText === markText && !one.recordNo);
  const claimed: OwnMark = bare ? { ...bare, recordNo } : { markText, role, recordNo, regimes: [regime] };
  if (!bare) return [{ add: [claimed] }, { remove: [claimed] }];
  return [{ edit: { from: bare, to: claimed } }, { edit: { from: claimed, to: bare } }];
}
