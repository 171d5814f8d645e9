import { failureText } from '../../lib/locales/failure';
import type { KeptNow } from '../../lib/picture-reading/figures';
import { useTexts } from '../shared/texts-context';
import { LeftNames } from './left-names';

/** Which recorded pictures that are kept are looked for, and which not. */
export function RecordedNow({ recorded }: { recorded: KeptNow | undefined }) {
  const { t, number } = useTexts();
  if (!recorded) return null;
  if ('problem' in recorded)
    return (
      <p class="ill" role="alert">
        {t('readPictures.notCompared', { why: failureText(recorded.problem, t) })}
      </p>
    );
  const { figures, orphans, unread } = recorded;
  return (
    <>
      <p class="looked-for">{t('readPictures.lookedFor', { count: number(figures) }, figures)}</p>
      <LeftNames text={t('readPictures.orphans')} names={orphans} />
      <LeftNames text={t('readPictures.unreadKept')} names={unread} />
    </>
  );
}
