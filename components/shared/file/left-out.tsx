import type { Remark } from '../../../lib/locales/message';
import { sentenceOf } from '../../../lib/locales/message-text';
import { Sign } from '../sign';
import { useTexts } from '../texts-context';

/** What a file holds beside the rows that are read of it: nobody may take that for looked at. */
export function LeftOut({ parts }: { parts: readonly Remark[] }) {
  const { t } = useTexts();
  return parts.map((part) => (
    <p key={part}>
      <Sign of="review" /> {sentenceOf(part, t('languageTag'))}
    </p>
  ));
}
