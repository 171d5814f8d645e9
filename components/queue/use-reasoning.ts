import { useState } from 'preact/hooks';
import type { OfferedKind } from '../../lib/decisions/decision';
import {
  allTemplates,
  REASON_LANGUAGES,
  type ReasonLanguage,
  reasonLanguageFor,
} from '../../lib/queue/reasons';
import type { ReasonTemplate } from '../../lib/settings/settings';
import { useTexts } from '../shared/texts-context';
import { allReasons } from './reasons';
import type { useQueue } from './use-queue';
import { useSaid } from './use-said';

/** What is said about the item in view before it is decided: in which language, with which of the reasons, about what. */
export function useReasoning(queue: ReturnType<typeof useQueue>, templates: readonly ReasonTemplate[]) {
  const { t } = useTexts();
  const { current, group, grouping } = queue;
  const [language, setLanguage] = useState<ReasonLanguage>(reasonLanguageFor(t('languageTag')));
  const { note, prepared, whole, say, wholeIsDone } = useSaid(current?.item.key);

  const { finding, item } = current ?? {};
  const about = finding && { finding, seller: item?.listing.seller ?? '' };
  const reasons = about ? allReasons(about, language, allTemplates(templates, t)) : [];
  const context = t(`queue.context.${grouping}`, { name: group?.name || t('panel.noSeller') });
  return {
    ...{ note, prepared, whole, say, reasons, context, language, setLanguage },
    /** Prepares the decision that the reason of this number is for. */
    choose(nth: number): void {
      const reason = reasons[nth];
      if (reason) say({ note: reason.text, prepared: reason.kind });
    },
    /** Decides with what was said, about the item or its whole group. */
    decide(kind: OfferedKind): void {
      void queue
        .decide(kind, note.trim(), whole ? context : undefined)
        .then((isDone) => isDone && wholeIsDone());
    },
    nextLanguage: () => setLanguage(after(language, REASON_LANGUAGES)),
  };
}

/** What stands behind one of several; behind the last comes the first. */
export function after<One>(one: One, all: readonly One[]): One {
  return all[(all.indexOf(one) + 1) % all.length]!;
}
