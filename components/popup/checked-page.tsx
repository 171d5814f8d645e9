import type { PageState } from '../../lib/page/page-state';
import { useTexts } from '../shared/texts-context';
import { PageGlance } from './page-glance';
import { PageRecord } from './page-record';
import type { PopupProps } from './popup-props';

/** Brands that the line about them names when it is pointed at. */
const NAMED = 12;

type CheckedPageProps = { page: PageState } & Pick<
  PopupProps,
  'onReveal' | 'onKeep' | 'onRecord' | 'onOpen' | 'onReadPictures' | 'toLookUp'
>;

/** What was found on the page, and what can be done about all of it. */
export function CheckedPage(props: CheckedPageProps) {
  const { page, onReveal, onKeep, onRecord, onOpen, onReadPictures, toLookUp = [] } = props;
  const { t, number } = useTexts();
  return (
    <>
      <PageGlance page={page} onReveal={onReveal} onKeep={onKeep} />
      {onRecord && (
        <PageRecord listings={page.screened.length} onRecord={(...how) => onRecord(page, ...how)} />
      )}
      {toLookUp.length > 0 && (
        <button
          type="button"
          class="to-look-up"
          title={toLookUp.slice(0, NAMED).join(t('listSeparator'))}
          onClick={() => onOpen('toLookUp')}
        >
          {t('toLookUp.ofPage', { count: number(toLookUp.length) }, toLookUp.length)}
        </button>
      )}
      {onReadPictures && (
        <button type="button" class="to-look-up" onClick={onReadPictures}>
          {t('popup.readPictures')}
        </button>
      )}
    </>
  );
}
