import type { Finding } from '../../lib/screening/finding';
import type { Citation } from '../../lib/verdict/verdict';
import { useTexts } from '../shared/texts-context';
import { cite } from './citation';

/** Two verdicts side by side, each with its own ground. They are never merged into one. */
export function VerdictRows({ finding }: { finding: Finding }) {
  const { t } = useTexts();
  return (
    <dl class="verdicts">
      <Row
        side={t('card.atCustoms')}
        verdict={t(`customs.${finding.customs.outcome}`)}
        citations={finding.customs.citations}
      />
      <Row
        side={t('card.underTrademarkLaw')}
        verdict={t(`law.${finding.law.outcome}`)}
        citations={finding.law.citations}
      />
    </dl>
  );
}

function Row({ side, verdict, citations }: { side: string; verdict: string; citations: Citation[] }) {
  const { t } = useTexts();
  return (
    <div>
      <dt>{side}</dt>
      <dd>
        <strong>{verdict}</strong>
        {citations.length > 0 && (
          <span
            class="ground"
            title={citations
              .map((citation) => citation.summary ?? '')
              .join('\n')
              .trim()}
          >
            {cite(citations, t)}
          </span>
        )}
      </dd>
    </div>
  );
}
