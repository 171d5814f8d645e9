import type { Finding } from '../../lib/screening/finding';
import { useTexts } from '../shared/texts-context';
import { codePoints, compareLetters, makeVisible, type Stretch } from './letters';

/** The mark as recorded next to the words as listed, with the letters that differ marked on both sides. */
export function MarkComparison({ finding }: { finding: Finding }) {
  const { t } = useTexts();
  const { mark, words } = compareLetters(finding.mark, finding.text, finding.apart);
  return (
    <dl class="beside">
      <div>
        <dt>{t('card.asRecorded')}</dt>
        <dd>
          <Letters stretches={mark} />
        </dd>
      </div>
      <div>
        <dt>{t(finding.translated ? 'card.asTranslated' : 'card.asListed')}</dt>
        <dd>
          <Letters stretches={words} />
        </dd>
      </div>
    </dl>
  );
}

function Letters({ stretches }: { stretches: Stretch[] }) {
  return (
    <bdi>
      {stretches.map((stretch) =>
        stretch.differs ? (
          <mark title={codePoints(stretch.text)}>{makeVisible(stretch.text)}</mark>
        ) : (
          stretch.text
        ),
      )}
    </bdi>
  );
}
