import type { PageKnown } from '../../lib/surfaces/page-in-front';
import { NothingFound } from '../shared/nothing-found';
import { countByLevel, countTranslated } from '../shared/page-findings';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';

/** What is in place of the list: still reading, nothing found, or nothing that could be checked. */
export function PanelEmpty({ page, filtered }: { page: PageKnown; filtered: boolean }) {
  const { t } = useTexts();
  if (filtered) return <p class="empty">{t('panel.allFiltered')}</p>;
  if (page === 'asking') return <p class="empty">{t('status.asking')}</p>;
  if (page === 'bare') return <p class="empty">{t('status.bare')}</p>;
  if (page === 'absent' || page === 'closed') return <p class="empty">{t('panel.absent')}</p>;
  if (page.off) return <p class="empty">{t('status.off')}</p>;
  const unknown = page.problem || page.status === 'unreadable';
  if (unknown) {
    return (
      <p class="empty">
        <Sign of="unreadable" />
        {t('panel.unreadable')}
      </p>
    );
  }
  if (page.status === 'empty') return <p class="empty">{t('status.empty')}</p>;
  const waiting = page.readable - page.screened.length;
  if (waiting > 0) return <p class="empty">{t('popup.waiting', {}, waiting)}</p>;
  const notLookedUp = countByLevel(page)['not-looked-up'];
  return (
    <NothingFound
      whole={page.status === 'read'}
      notLookedUp={notLookedUp}
      translated={countTranslated(page)}
      class="empty"
    />
  );
}
