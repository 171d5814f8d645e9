import type { RefObject } from 'preact';
import type { OfferedKind } from '../../lib/decisions/decision';
import type { Listing } from '../../lib/domain/listing';
import type { RecordalName } from '../../lib/domain/recordal-key';
import type { Finding } from '../../lib/screening/finding';
import { reasonToCopy } from '../explanation/reason';
import { type Command, KEYS } from '../shared/keys';
import { useTexts } from '../shared/texts-context';
import { type Acts, useCommands } from '../shared/use-commands';
import type { useTriage } from './triage';
import type { useLines } from './use-lines';

/** What stands below the list: the explanation, a note that is written, or what the keys do. */
export type PanelMode = 'list' | 'note' | 'help';

/** What the keys of the panel act on. */
export interface PanelHands {
  lines: ReturnType<typeof useLines>;
  triage: ReturnType<typeof useTriage>;
  field: RefObject<HTMLInputElement | null>;
  mode: PanelMode;
  setMode(mode: PanelMode): void;
  /** Says what came of copying. */
  say(statusText: string): void;
  stock(listings: readonly Listing[]): Promise<void>;
  onReveal(listingId: string, recordNo: string): void;
  onCopy(text: string): Promise<void>;
  onOpenRecord(record: RecordalName): void;
}

/** Works the panel by its keys, and gives what opens the chosen line and what takes back the latest step. */
export function usePanelKeys(hands: PanelHands): Readonly<Record<'open' | 'undo', () => void>> {
  const { lines, triage, mode, setMode, onReveal, onOpenRecord } = hands;
  const { row, current, move, fold } = lines;
  const copyReason = useCopyReason(hands);

  /** To the next one only from what was decided: one that could not be kept stays in view with its reason. */
  const decide = (kind: OfferedKind) =>
    row && (() => void triage.decide(row, kind).then((isKept) => isKept && move(1)));
  function open(): void {
    if (row) onReveal(row.listing.id, row.finding.recordNo);
    else fold(current?.kind === 'group' && !current.folded);
  }
  const undo = () => void triage.undo();

  const act: Acts<Command> = {
    next: () => move(1),
    previous: () => move(-1),
    open: current && open,
    conflict: decide('conflict'),
    dismiss: decide('not-conflict'),
    escalate: decide('escalated'),
    authorise: decide('authorised'),
    note: row && (() => setMode('note')),
    copy: row && (() => copyReason(row.finding)),
    stock: row && (() => void hands.stock([row.listing])),
    record: row && (() => onOpenRecord(row.finding)),
    undo: triage.canUndo ? undo : undefined,
    filter: () => hands.field.current?.focus(),
    help: () => setMode(mode === 'help' ? 'list' : 'help'),
    fold: () => fold(true),
    unfold: () => fold(false),
  };
  useCommands(KEYS, act, {
    onEscape() {
      setMode('list');
      lines.scroller.current?.focus();
    },
  });
  return { open, undo };
}

/** Copies why a finding is one, and says whether that went well. */
function useCopyReason({ say, onCopy }: PanelHands): (finding: Finding) => void {
  const texts = useTexts();
  const { t } = texts;
  return (finding) =>
    void onCopy(reasonToCopy(finding, texts)).then(
      () => say(t('action.copied')),
      () => say(t('action.copyFailed')),
    );
}
