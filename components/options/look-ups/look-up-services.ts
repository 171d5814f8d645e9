import type { Undo } from '../../../lib/domain/undo';
import type { LookUpRegister } from './registers';

/** What became of a press on a word. */
export type LookUpStarted = 'opened' | 'copied' | 'not-copied';

/** What the query list has done; each that stores something rejects where it could not be stored. */
export interface LookUpServices {
  /** Copies a word, and opens the register where it has an address. Called directly from a press. */
  onLookUp(word: string, register: LookUpRegister | undefined): Promise<LookUpStarted>;
  /** Copies text as it is. Rejects where the browser does not allow it. */
  onCopyWords(text: string): Promise<void>;
  /** Ticks a word off by the person's word: looked up today, nothing. */
  onTellNothing(word: string, regime: string): Promise<Undo>;
  onHideWord(word: string): Promise<Undo>;
  onShowWord(word: string): Promise<Undo>;
  /** Adds the words of a text; says how many there were. */
  onAddWords(text: string): Promise<{ count: number; undo: Undo }>;
  onForgetPageBrands(): Promise<Undo>;
  /** Offers a checklist as a file. */
  onSaveChecklist(text: string, kind: 'csv' | 'txt', regime: string): void;
}
