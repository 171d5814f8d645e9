// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SaveButtons } from '../../components/bulk/save-buttons';
import { ExplanationCard } from '../../components/explanation/explanation-card';
import { Queue, type QueueProps } from '../../components/queue/queue';
import { NoticeError } from '../../lib/locales/failure';
import { LocalizedError } from '../../lib/locales/localized-error';
import { type Notice, notice } from '../../lib/locales/notice';
import type { WorkItem } from '../../lib/queue/work-item';
import { NO_WORK } from '../../lib/surfaces/queue-work';
import { eventually } from '../eventually';
import { clear, draw, press, root } from './drawn';
import { finding, IDLE_RESULTS, listing } from './fixtures';
import { type Language, textsIn } from './texts';

afterEach(clear);

const LANGUAGES = ['en', 'zh_CN', 'ru'] as const satisfies Language[];
const none = () => {};
const said = () => root.textContent!;
const wordsOf = (key: Notice['key'], language: Language) => textsIn(language)(key as never);

/** What an extension that was just updated answers, or a page that decided too fast. */
const PROBLEMS = ['problem.unanswered', 'problem.refused', 'problem.tooManyDecisions'] as const;

const found = finding();
const one = listing();
const item = {
  key: 'one',
  listing: one,
  finding: {
    regime: found.regime,
    recordNo: found.recordNo,
    mark: found.mark,
    text: found.text,
    field: found.field,
    start: found.start,
  },
  ...{ from: 'page' as const, context: 'a page', addedAt: '2026-05-20T08:00:00.000Z' },
};
const work: WorkItem[] = [{ item, state: 'open', finding: found }];

const drawQueue = (props: Partial<QueueProps>, language: Language = 'en') =>
  draw(
    <Queue
      {...NO_WORK}
      {...IDLE_RESULTS}
      {...{
        work,
        onDecide: async () => [],
        onRetract: async () => {},
        onChange: async () => {},
        onAgain: none,
        onLossRead: async () => {},
        onClear: none,
      }}
      {...{ onName: async () => {}, onExportLog: async () => {}, onSettle: async () => {} }}
      {...{ onCheckLog: vi.fn(), onTakeLog: vi.fn(), ...props }}
    />,
    language,
  );

const key = (name: string) =>
  act(async () => void document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));

describe.each(LANGUAGES)(
  'in %s, why something could not be done is said in words, not by the name of the text',
  (language) => {
    test.each(PROBLEMS)('on the card: %s', async (problem) => {
      const onDecide = async () => Promise.reject(new NoticeError({ key: problem }));
      await draw(
        <ExplanationCard
          {...{ findings: [found], reader: 'seller', onClose: none, onDecide, onRetract: async () => {} }}
        />,
        language,
      );
      await press(textsIn(language)('action.not_conflict'));
      await eventually(() => expect(said()).toContain(wordsOf(problem, language)));
      expect(said()).not.toContain(problem);
    });

    test.each(PROBLEMS)('in the queue: %s', async (problem) => {
      await drawQueue({ onDecide: async () => Promise.reject(new NoticeError({ key: problem })) }, language);
      await key('d');
      await eventually(() => expect(said()).toContain(wordsOf(problem, language)));
      expect(said()).not.toContain(problem);
    });

    test('in the queue, where its items could not be judged', async () => {
      await drawQueue({ work: [], failure: { key: 'problem.noList' } }, language);
      expect(said()).toContain(wordsOf('problem.noList', language));
    });

    test('where rows could not be saved', async () => {
      const onSave = async () => Promise.reject(new LocalizedError(notice('empty')));
      await draw(
        <SaveButtons {...{ rows: [{ row: 1, listing: one, level: 'clear' }], onSave, onPrint: none }} />,
        language,
      );
      await press(textsIn(language)('export.csv'));
      await eventually(() => expect(said()).toContain(wordsOf('notice.empty' as Notice['key'], language)));
      expect(said()).not.toContain('LocalizedError');
    });
  },
);

test('what the browser says of a failure that nobody foresaw is kept', async () => {
  const onSave = async () => Promise.reject(new Error('the disk is gone'));
  await draw(
    <SaveButtons {...{ rows: [{ row: 1, listing: one, level: 'clear' }], onSave, onPrint: none }} />,
  );
  await press(textsIn('en')('export.csv'));
  await eventually(() => expect(said()).toContain('the disk is gone'));
});

test('with nothing to take back, the key for it does nothing, and nothing is said to have failed', async () => {
  const onRetract = vi.fn();
  await drawQueue({ onRetract });
  await key('z');
  expect(onRetract).not.toHaveBeenCalled();
  expect(root.querySelector('.undo-line')).toBe(null);
});
