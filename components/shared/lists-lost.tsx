import type { KnownList } from '../../lib/lists-lost/lists-lost';
import { Sign } from './sign';
import { useTexts } from './texts-context';

export interface ListsLostProps {
  /** Lists that the browser lost and of which the person has not read yet. */
  listsLost?: readonly KnownList[] | undefined;
  onLossRead(): Promise<void>;
}

/** Says which lists are gone without anybody having removed them: what was checked since was not checked against them. */
export function ListsLost({ listsLost = [], onLossRead }: ListsLostProps) {
  const { t, number } = useTexts();
  if (listsLost.length === 0) return null;
  const lists = listsLost.map(({ name, count }) => `${name} (${number(count)})`).join(', ');
  return (
    <div class="lists-lost" role="alert">
      <p>
        <Sign of="unreadable" /> {t('listsLost.said', { lists })} {t('listsLost.do')}
      </p>
      <button type="button" onClick={() => void onLossRead()}>
        {t('options.understood')}
      </button>
    </div>
  );
}
