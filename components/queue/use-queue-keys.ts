import type { RefObject } from 'preact';
import type { Dispatch, StateUpdater } from 'preact/hooks';
import type { RecordalName } from '../../lib/domain/recordal-key';
import { isAddress } from '../shared/address';
import { type Acts, useCommands } from '../shared/use-commands';
import { QUEUE_KEYS, type QueueCommand } from './queue-keys';
import type { useQueue } from './use-queue';
import { after, type useReasoning } from './use-reasoning';

const GROUPINGS = ['mark', 'seller', 'words'] as const;

/** What the keys of the queue act on. */
export interface QueueHands {
  queue: ReturnType<typeof useQueue>;
  said: ReturnType<typeof useReasoning>;
  fields: {
    noteField: RefObject<HTMLTextAreaElement | null>;
    labelField: RefObject<HTMLInputElement | null>;
  };
  list: RefObject<HTMLElement | null>;
  setHelp: Dispatch<StateUpdater<boolean>>;
  onOpenRecord(record: RecordalName): void;
  /** Judges once more what could not be judged; absent where everything could. */
  onAgain?: (() => void) | undefined;
}

/** What can be done with no item in view. */
const ALWAYS: readonly QueueCommand[] = ['undo', 'again', 'help'];

/** Works the queue by its keys; those about an item are obeyed while one is in view. */
export function useQueueKeys(hands: QueueHands): void {
  const { queue, said, fields, list, setHelp, onOpenRecord, onAgain } = hands;
  const { finding, item } = queue.current ?? {};
  const { prepared } = said;
  const act: Acts<QueueCommand> = {
    next: () => queue.move(1),
    previous: () => queue.move(-1),
    conflict: () => said.decide('conflict'),
    dismiss: () => said.decide('not-conflict'),
    authorise: () => said.decide('authorised'),
    escalate: () => said.decide('escalated'),
    reason: (event) => said.choose((Number(event.key) + 9) % 10),
    decide: prepared && (() => said.decide(prepared)),
    language: said.nextLanguage,
    note: () => fields.noteField.current?.focus(),
    label: () => fields.labelField.current?.focus(),
    skip: () => void queue.skip(),
    whole: () => said.say({ whole: !said.whole }),
    grouping: () => queue.setGrouping(after(queue.grouping, GROUPINGS)),
    undo: () => void queue.undo(),
    record: finding && (() => onOpenRecord(finding)),
    listing: isAddress(item?.listing.url ?? '')
      ? () => document.querySelector<HTMLAnchorElement>('.queue .listing a')?.click()
      : undefined,
    again: onAgain,
    help: () => setHelp((help) => !help),
  };
  useCommands(QUEUE_KEYS, act, {
    obeys: (command) => item !== undefined || ALWAYS.includes(command),
    onEscape() {
      setHelp(false);
      said.say({ whole: false });
      list.current?.focus();
    },
  });
}
