import type { LookUpRow } from '../../../lib/look-ups/look-up-rows';
import { isDue } from '../../../lib/look-ups/standing';
import { useTexts } from '../../shared/texts-context';
import { listingsText, standingText } from './standing-text';

/** What a person can do with a word of the list. */
export interface WordActions {
  /** Copies the word, and opens the register where one is known. */
  onLookUp(row: LookUpRow): void;
  onNothing(row: LookUpRow): void;
  onHide(row: LookUpRow): void;
  onShow(row: LookUpRow): void;
}

interface LookUpLineProps extends WordActions {
  row: LookUpRow;
  /** The register of this regime can be opened. */
  opens: boolean;
  /** Its buttons are reached with Tab; those of the other lines with the arrow keys. */
  current: boolean;
}

/** One word: how many listings it names, how far it was looked up, and what can be done about it. */
export function LookUpLine({ row, opens, current, ...actions }: LookUpLineProps) {
  const format = useTexts();
  const { t } = format;
  const origins = row.origins.map((origin) => t(`toLookUp.origin.${origin}`)).join(t('listSeparator'));
  return (
    <>
      <span class="word">
        <b>
          <bdi>{row.word}</bdi>
        </b>
        <span class="quiet">{[listingsText(row, format), origins].filter(Boolean).join(' · ')}</span>
      </span>
      <span
        class={`standing-of-word ${isDue(row.standing) ? 'due' : 'done'}`}
        title={standingText(row, format)}
      >
        {standingText(row, format)}
      </span>
      <LineButtons row={row} opens={opens} tabIndex={current ? 0 : -1} {...actions} />
    </>
  );
}

type ButtonsProps = Omit<LookUpLineProps, 'current'> & { tabIndex: number };

function LineButtons({ row, opens, tabIndex, onLookUp, onNothing, onHide, onShow }: ButtonsProps) {
  const { t } = useTexts();
  const { word, hidden, standing } = row;
  if (hidden)
    return (
      <span class="buttons">
        <button
          type="button"
          {...{ tabIndex }}
          aria-label={t('toLookUp.showLabel', { word })}
          onClick={() => onShow(row)}
        >
          {t('toLookUp.show')}
        </button>
      </span>
    );
  const lookUp = opens
    ? (['toLookUp.lookUp', 'toLookUp.lookUpLabel'] as const)
    : (['toLookUp.copy', 'toLookUp.copyLabel'] as const);
  return (
    <span class="buttons">
      <button
        type="button"
        {...{ tabIndex }}
        aria-label={t(lookUp[1], { word })}
        onClick={() => onLookUp(row)}
      >
        {t(lookUp[0])}
      </button>
      {standing.is !== 'register' && (
        <button
          type="button"
          {...{ tabIndex }}
          aria-label={t('toLookUp.nothingLabel', { word })}
          onClick={() => onNothing(row)}
        >
          {t('toLookUp.nothing')}
        </button>
      )}
      <button
        type="button"
        {...{ tabIndex }}
        aria-label={t('toLookUp.hideLabel', { word })}
        onClick={() => onHide(row)}
      >
        {t('toLookUp.hide')}
      </button>
    </span>
  );
}
