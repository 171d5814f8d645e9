import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RecordalName } from '../../lib/domain/recordal-key';
import type { ListLabel } from '../../lib/lists/list-label';
import type { LookupMatch } from '../../lib/messages/protocol';
import type { OfficialSource } from '../../lib/sources/source';
import type { LookupAnswer } from '../../lib/surfaces/look-up';
import { AsTitle } from '../shared/as-title';
import { listAge } from '../shared/facts';
import { LookUpNotes } from '../shared/look-up-notes';
import { useListDoubt } from '../shared/nothing-found';
import { LookUpAt, type LookUpAtServices } from '../shared/source/look-up-at';
import { useTexts } from '../shared/texts-context';
import { Unanswered } from '../shared/unanswered';

export interface LookUpProps extends LookUpAtServices {
  /** The register of the person's own customs; absent while it is not known which that is. */
  source?: OfficialSource | undefined;
  /** The lists that answer; absent until they are known. Another array whenever one of them became another. */
  lists?: readonly ListLabel[] | undefined;
  onLookup(text: string): Promise<LookupAnswer>;
  onOpenRecord(record: RecordalName): void;
  /** Called when the field gets or loses words, so that the popup can give it room. */
  onBusy(busy: boolean): void;
}

/** Longer words are a title, which no register has. */
const LETTERS_OF_A_MARK = 40;

/** Looks a mark up, or checks a pasted title, while the person types. A later question wins over an earlier answer. */
export function LookUp({ lists, source, onLookup, onLookUpAt, onOpenRecord, onBusy }: LookUpProps) {
  const { t } = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  /** How often the same words were asked about again. */
  const [asked, setAsked] = useState(0);
  /** With the words that were asked about, and the lists: while others are typed, or came, it says nothing of those. */
  const [answer, setAnswer] = useState<{ words: string; by: typeof lists; found: LookupAnswer } | 'failed'>();
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const words = text.trim();
    onBusy(words !== '');
    if (!words) return setAnswer(undefined);
    let current = true;
    onLookup(words).then(
      (found) => current && setAnswer({ words, by: lists, found }),
      () => current && setAnswer('failed'),
    );
    return () => {
      current = false;
    };
  }, [text, asked, lists]);
  const words = text.trim();

  return (
    <search class="look-up">
      <label for={id}>{t('lookup.label')}</label>
      <input
        id={id}
        ref={field}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('lookup.placeholder')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="answers" aria-live="polite">
        {answer === 'failed' && <Unanswered onAgain={() => setAsked((before) => before + 1)} />}
        {answer &&
          answer !== 'failed' &&
          ((answer.words !== words && answer.found.screening?.outcome === 'clear') ||
          (answer.by !== lists && hasNothing(answer.found)) ? (
            <p class="quiet">{t('draft.asking')}</p>
          ) : (
            <Answers words={answer.words} answer={answer.found} onOpenRecord={onOpenRecord} />
          ))}
      </div>
      {source &&
        answer &&
        answer !== 'failed' &&
        isUnknown(answer.found) &&
        words.length <= LETTERS_OF_A_MARK && (
          <LookUpAt words={words} source={source} onLookUpAt={onLookUpAt} />
        )}
    </search>
  );
}

/** Whether the lists of then had no such mark, or found nothing in a title. */
const hasNothing = ({ matches, screening }: LookupAnswer): boolean =>
  screening ? screening.outcome === 'clear' : matches.length === 0;

/** Whether no real list has such a mark, or nobody looked it up. */
const isUnknown = ({ matches, lookUpNotes }: LookupAnswer): boolean =>
  lookUpNotes !== undefined || matches.every(({ demonstration }) => demonstration);

interface AnswersProps {
  words: string;
  answer: LookupAnswer;
  onOpenRecord(record: RecordalName): void;
}

function Answers({ words, answer, onOpenRecord }: AnswersProps) {
  const { t } = useTexts();
  const { matches, screening, lookUpNotes } = answer;
  return (
    <>
      {screening && <AsTitle screening={screening} text={words} lead={t('lookup.asTitle')} most={4} />}
      {matches.length > 0 && (
        <ul class="matches">
          {matches.map((match) => (
            <li key={`${match.list} ${match.recordNo}`}>
              <Match match={match} onOpen={() => onOpenRecord(match)} />
            </li>
          ))}
        </ul>
      )}
      {!screening && <LookUpNotes notes={lookUpNotes} />}
      {matches.length === 0 && !screening && <NoMatch words={words} asked={!lookUpNotes} />}
    </>
  );
}

/** Words that no list has; where nobody looked them up, that says nothing. */
function NoMatch({ words, asked }: { words: string; asked: boolean }) {
  const { t } = useTexts();
  const doubt = useListDoubt();
  return (
    <p class="quiet">
      {t(asked ? 'lookup.none' : 'coverage.noneYet', { words })}
      {doubt && ` ${t(`lookup.askedOnly.${doubt.kind}`)}`}
    </p>
  );
}

/** One recordal; pressing it opens the whole of it. */
function Match({ match, onOpen }: { match: LookupMatch; onOpen(): void }) {
  const format = useTexts();
  const { t, day } = format;
  const standing = match.inForce === null ? 'unknown' : match.inForce ? 'inForce' : ('notInForce' as const);
  return (
    <button type="button" class="match" title={t('action.openRecord')} onClick={onOpen}>
      <span>
        <b>{match.mark}</b>
        <span class={`standing ${standing}`}>{t(`standing.${standing}`)}</span>
        {match.demonstration && <span class="tag">{t('demonstrationShort')}</span>}
      </span>
      <span class="facts">
        {[
          match.recordNo,
          match.classes.length > 0 &&
            t('card.classes', { classes: match.classes.join(', ') }, match.classes.length),
          match.validTo && t('card.validUntil', { date: day(match.validTo) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span class="facts">{[match.holder, listAge(match, format)].filter(Boolean).join(' · ')}</span>
    </button>
  );
}
