import { failureText } from '../../lib/locales/failure';
import type { PageKnown } from '../../lib/surfaces/page-in-front';
import { useListDoubt } from './nothing-found';
import { countTranslated } from './page-findings';
import { Sign } from './sign';
import { useTexts } from './texts-context';

/**
 * One line that says how much of the page was read. A page that could not be read, or not wholly, says just that:
 * it is never shown as a page without conflicts.
 */
export function StatusLine({ page }: { page: PageKnown }) {
  const { t, number } = useTexts();
  const expired = useListDoubt()?.kind === 'expired';
  if (page === 'asking') return <p class="status">{t('status.asking')}</p>;
  if (page === 'absent') return <p class="status">{t('status.absent')}</p>;
  if (page === 'closed' || page === 'bare')
    return (
      <p class="status warn" role="status">
        {t(`status.${page}`)}
      </p>
    );
  if (page.off) return <p class="status">{t('status.off')}</p>;
  if (page.problem) {
    return (
      <p class="status warn" role="status">
        <Sign of="unreadable" /> {t('status.failed', { problem: failureText(page.problem, t) })}
      </p>
    );
  }
  const readable = page.status === 'read' || page.status === 'partial';
  const translated = countTranslated(page);
  const isWhole = !expired && !page.unmarked && translated === 0;
  return (
    <p class={`status ${page.status === 'read' && isWhole ? '' : 'warn'}`} role="status">
      {(page.unmarked || (page.status !== 'read' && page.status !== 'empty')) && <Sign of="unreadable" />}
      <span>
        {readable
          ? t('status.readOf', { readable: number(page.readable), cards: number(page.cards) }, page.cards)
          : t(`status.${page.status === 'empty' ? 'empty' : 'unreadable'}`)}
        {translated > 0 && ` ${t('status.translated', {}, translated)}`}
        {readable && expired && ` ${t('status.expiredList')}`}
        {page.reason && ` ${t(`statusReason.${page.reason}`)}`}
        {page.unmarked && ` ${t('status.unmarked')}`}
      </span>
    </p>
  );
}
