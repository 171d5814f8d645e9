import { type Notice, noticeText } from '../../../lib/locales/notice';
import { Sign } from '../sign';
import { useTexts } from '../texts-context';

/** What a file holds beside the rows that are read of it: nobody may take that for looked at. */
export function LeftOut({ parts }: { parts: readonly Notice[] }) {
  const { t } = useTexts();
  return parts.map((part) => (
    <p key={part}>
      <Sign of="review" /> {noticeText(part, t)}
    </p>
  ));
}
