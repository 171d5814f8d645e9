import type { Screening } from '../../lib/screening/finding';
import { shownFindings } from '../../lib/screening/shown-findings';
import { FindingRow } from './finding-row';
import { LookUpNotes } from './look-up-notes';
import { useLevelName, useLevelSign } from './nothing-found';
import { Sign } from './sign';

/** What would be found if some words were the title of a listing; at most `most` findings, most severe first. */
export function AsTitle({ screening, lead, most }: { screening: Screening; lead: string; most: number }) {
  const levelName = useLevelName();
  const levelSign = useLevelSign();
  const findings = shownFindings(screening);
  return (
    <>
      <h2>
        <Sign of={levelSign(screening.outcome)} /> {lead} {levelName(screening.outcome)}
      </h2>
      <LookUpNotes notes={screening.lookUpNotes} />
      {findings.length > 0 && (
        <ul class="findings">
          {findings.slice(0, most).map((finding) => (
            <li key={`${finding.recordNo} ${finding.start}`}>
              <FindingRow finding={finding} title={finding.explanation[0] ?? finding.recordNo} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
