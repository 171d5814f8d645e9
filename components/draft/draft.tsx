import { useEffect, useId, useState } from 'preact/hooks';
import { listDoubt } from '../../lib/domain/list-doubt';
import type { ListLabel } from '../../lib/lists/list-label';
import type { Screening } from '../../lib/screening/finding';
import type { Suggestion } from '../../lib/wording/suggestion';
import { AsTitle } from '../shared/as-title';
import { ListsLine } from '../shared/lists-line';
import { DoubtOfLists } from '../shared/nothing-found';
import { SuggestedTitle } from '../shared/suggested-title';
import { useTexts } from '../shared/texts-context';
import { Unanswered } from '../shared/unanswered';

export interface DraftProps {
  /** What was read of the page; empty where there was nothing to read. */
  first: string;
  /** Judges a text as the title of a listing. */
  onCheck(text: string): Promise<Screening>;
  /** How a title may be worded, or what is needed instead; null where neither. */
  onSuggest(text: string): Promise<Suggestion | null>;
  onCopy(text: string): Promise<void>;
  /** The lists that answer; another array whenever one of them became another, whatever is seen of it, or a setting. */
  lists: readonly ListLabel[];
}

/** A text on its way to being a listing, checked as it is and again with every change. */
export function Draft(props: DraftProps) {
  return (
    <DoubtOfLists.Provider value={listDoubt(props.lists)}>
      <DraftOf {...props} />
    </DoubtOfLists.Provider>
  );
}

function DraftOf({ first, onCheck, onSuggest, onCopy, lists }: DraftProps) {
  const { t } = useTexts();
  const id = useId();
  const [text, setText] = useState(first);
  /** How often the same text was asked about again. */
  const [asked, setAsked] = useState(0);
  /** With the text that it is about, and the lists that it was judged by: until others are, nothing is said to be found in none. */
  const [answer, setAnswer] = useState<
    { about: string; by: typeof lists; screening: Screening } | 'failed'
  >();
  const [suggestion, setSuggestion] = useState<Suggestion | null>(null);
  useEffect(() => {
    setSuggestion(null);
    if (!text.trim()) return setAnswer(undefined);
    let current = true;
    onSuggest(text).then(
      (found) => current && setSuggestion(found),
      // The check itself says what failed.
      () => {},
    );
    onCheck(text).then(
      (screening) => current && setAnswer({ about: text, by: lists, screening }),
      () => current && setAnswer('failed'),
    );
    return () => {
      current = false;
    };
  }, [text, asked, lists]);

  return (
    <main class="draft">
      <h1>{t('draft.title')}</h1>
      {!first.trim() && !text.trim() && <p role="status">{t('draft.unread')}</p>}
      <label for={id}>{t('draft.label')}</label>
      <textarea
        id={id}
        rows={6}
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {answer === 'failed' && <Unanswered onAgain={() => setAsked((before) => before + 1)} />}
        {answer &&
          answer !== 'failed' &&
          ((answer.about !== text || answer.by !== lists) && answer.screening.outcome === 'clear' ? (
            <p class="quiet">{t('draft.asking')}</p>
          ) : (
            <AsTitle screening={answer.screening} text={answer.about} lead={t('draft.said')} most={20} />
          ))}
        {suggestion && <SuggestedTitle key={text} suggestion={suggestion} onCopy={onCopy} />}
      </div>
      <ListsLine lists={lists} />
      <p class="quiet">{t('draft.stays')}</p>
    </main>
  );
}
