import { useRef, useState } from 'preact/hooks';
import { failureOf, failureText } from '../../lib/locales/failure';
import type { Dossier } from '../../lib/survey/dossier';
import { useTexts } from '../shared/texts-context';
import { useLongWork } from './long-work';
import type { SurveyServices } from './services';

/** What is counted of one seller, of which the latest that was asked for is shown. `say` is told why it is not. */
export function useDossier(onDossier: SurveyServices['onDossier'], say: (statusText: string) => void) {
  const { t } = useTexts();
  const [dossier, setDossier] = useState<Dossier>();
  const [seller, setSeller] = useState('');
  const work = useLongWork();
  const asked = useRef(0);

  async function open(place: string): Promise<void> {
    const mine = ++asked.current;
    const isLatest = () => mine === asked.current;
    setSeller(place);
    await work.run(async (how) => {
      try {
        const counted = await onDossier(place, how);
        if (!isLatest()) return;
        setDossier(counted);
        say('');
      } catch (error) {
        if (!isLatest()) return;
        // What is shown of a seller is as it was counted last, which no longer holds.
        setDossier(undefined);
        const reason = failureText(failureOf(error), t);
        say(t(how.signal?.aborted ? 'survey.dossier.stopped' : 'survey.unread', { reason }));
      }
    });
  }

  return {
    /** The place of the seller that was asked for last. */
    seller,
    ...{ dossier, work, open },
    /** Offers changed: what is shown is counted once more. */
    again(): void {
      if (dossier) void open(seller);
    },
    close(): void {
      asked.current++;
      work.cancel();
      setDossier(undefined);
    },
  };
}
