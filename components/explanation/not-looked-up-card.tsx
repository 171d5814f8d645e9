import { LookUpNotes } from '../shared/look-up-notes';
import { useTexts } from '../shared/texts-context';
import { CardHead } from './card-head';

export interface NotLookedUpCardProps {
  notes: readonly string[] | undefined;
  onClose(): void;
}

/** A listing of which nothing was found and nobody looked: which words, and what the lists answer for. */
export function NotLookedUpCard({ notes, onClose }: NotLookedUpCardProps) {
  const { t } = useTexts();
  return (
    <section
      class="explanation"
      dir={t('textDirection') as 'ltr' | 'rtl'}
      role="dialog"
      aria-labelledby="explained"
      tabIndex={-1}
      data-first-focus
    >
      <CardHead sign="not-looked-up" onClose={onClose}>
        {notes?.[0]}
      </CardHead>
      <div class="scroll">
        <LookUpNotes notes={notes?.slice(1)} />
      </div>
    </section>
  );
}
