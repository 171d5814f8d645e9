import type { SavedEvidence } from '../../lib/survey/sighting';
import { useTexts } from '../shared/texts-context';

/** The packages of evidence that were saved of an offer, each with the digest by which it is known. */
export function SavedEvidenceLines({ evidence = [] }: { evidence?: readonly SavedEvidence[] | undefined }) {
  const { t, day } = useTexts();
  return (
    <>
      {evidence.map(({ at, digest, file }) => (
        <p key={digest} class="small evidence-line">
          <bdi>{t('survey.evidence', { day: day(at.slice(0, 10)), file })}</bdi>{' '}
          <code title={digest}>{digest.slice(0, 12)}…</code>
        </p>
      ))}
    </>
  );
}
