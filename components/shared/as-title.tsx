import { LONGEST_TITLE } from '../../lib/domain/longest-title';
import type { Screening } from '../../lib/screening/finding';
import { shownFindings } from '../../lib/screening/shown-findings';
import { FindingRow } from './finding-row';
import { LookUpNotes } from './look-up-notes';
import { useLevelName, useLevelSign } from './nothing-found';
import { Sign } from './sign';
import { useTexts } from './texts-context';

export interface AsTitleProps {
  screening: Screening;
  /** The text that was judged: of one that is too long, no more than its beginning was. */
  text: string;
  lead: string;
  /** Findings that are shown, the most severe first. */
  most: number;
}

/** What would be found if some words were the title of a listing; what is not shown, or was not looked at, is told. */
export function AsTitle({ screening, text, lead, most }: AsTitleProps) {
  const { t, number } = useTexts();
  const levelName = useLevelName();
  const levelSign = useLevelSign();
  const findings = shownFindings(screening);
  const more = findings.length - most;
  const isCut = text.length > LONGEST_TITLE;
  return (
    <>
      {/* Of the rest nobody knows: nothing found in the beginning is nothing found there. */}
      {!(isCut && screening.outcome === 'clear') && (
        <h2>
          <Sign of={levelSign(screening.outcome)} /> {lead} {levelName(screening.outcome)}
        </h2>
      )}
      {isCut && (
        <p>
          <Sign of="unreadable" /> {t('draft.cut', { most: number(LONGEST_TITLE) })}
        </p>
      )}
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
      {more > 0 && <p class="quiet">{t('draft.more', { count: number(more) }, more)}</p>}
    </>
  );
}
