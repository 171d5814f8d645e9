// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ExplanationCard, type ExplanationCardProps } from '../../components/explanation/explanation-card';
import { eventually } from '../eventually';
import { clear, draw, press, root } from './drawn';
import { finding } from './fixtures';
import { type Language, textsIn } from './texts';

afterEach(clear);

async function drawCard(props: Partial<ExplanationCardProps> = {}, language: Language = 'en') {
  const all = { findings: [finding()], reader: 'seller' as const, onClose() {}, ...props };
  await draw(<ExplanationCard {...all} />, language);
  return root;
}

describe('the explanation card', () => {
  test('names level, mark, words, recordal, holder, class, validity, list and both verdicts with their ground', async () => {
    const text = (await drawCard()).textContent!;
    for (const part of [
      'Likely stopped',
      'Possible conflict with recordal DEMO-000123',
      'NIKE',
      'Nlke',
      'Nike Innovate C.V.',
      'Class 25',
      'valid until May 3, 2031',
      'List demo, May 1, 2026 (19 days old)',
      'At customs',
      "Likely within customs' scope",
      'Customs IP Regulations, Art. 16',
      'Under trademark law',
      'Trademark Law, Art. 57(1)',
      'Why',
      'What next',
    ])
      expect(text).toContain(part);
  });

  test('says how far each decision reaches before one is made, and each button is described by it', async () => {
    const told = {
      before: 'Your decision of May 3 stands.',
      holds: {
        'not-conflict': 'Holds here.',
        authorised: 'Holds for this shop.',
        escalated: 'Holds for this.',
        conflict: '',
      },
      scope: {
        'not-conflict': 'these words here',
        authorised: 'this shop',
        escalated: 'this one',
        conflict: 'this one',
      },
    };
    const card = await drawCard({ findings: [{ ...finding(), told }], onDecide: async () => ['d1'] });
    const about = (name: string) => {
      const button = [...card.querySelectorAll('.actions button')].find((one) => one.textContent === name);
      return card.querySelector(`#${button!.getAttribute('aria-describedby')}`)!.textContent!.trim();
    };
    expect(about('Not a conflict')).toBe('these words here');
    expect(about('Authorised')).toBe('this shop');
    expect(about('Escalate')).toBe('this one');
    expect(card.querySelector('#scope-authorised')!.closest('[title]')!.getAttribute('title')).toBe(
      'Holds for this shop.',
    );
    expect(card.textContent).toContain('Your decision of May 3 stands.');
  });

  test('marks the letter that differs on both sides', async () => {
    const marks = [...(await drawCard()).querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['I', 'l']);
  });

  test('leads to the register of its customs where one is public, and only there', async () => {
    await drawCard({ findings: [finding({ register: 'https://customs.example/query' })] });
    const link = root.querySelector<HTMLAnchorElement>('a.source')!;
    expect(link.textContent).toContain('customs’ own register');
    expect([link.getAttribute('href'), link.target, link.rel]).toEqual([
      'https://customs.example/query',
      '_blank',
      'noreferrer',
    ]);
    await drawCard({ findings: [finding()] });
    expect(root.querySelector('a.source')).toBeNull();
  });

  test('says that demonstration data is no customs data, and only then', async () => {
    expect((await drawCard()).querySelector('.ribbon')?.textContent).toBe(
      'Demonstration list – not customs data',
    );
    const real = await drawCard({ findings: [finding({ demonstration: false })] });
    expect(real.querySelector('.ribbon')).toBeNull();
  });

  test('an unknown end of validity is said, not left out', async () => {
    const { validTo: _, ...rest } = finding();
    expect((await drawCard({ findings: [rest] })).textContent).toContain('end of validity not known');
  });

  test('shows three sentences and folds the rest', async () => {
    const explanation = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
    const card = await drawCard({ findings: [finding({ explanation })] });
    expect(card.querySelector('.why')?.textContent).toBe('One.Two.Three.');
    expect(card.querySelector('details')?.textContent).toBe('2 more sentencesFour.Five.');
  });

  test('folds what customs would do, its steps in order; nothing where no step is known', async () => {
    const afterwards = ['Customs suspends release.', 'The holder has 3 working days.'];
    const folded = (await drawCard({ findings: [finding({ afterwards })] })).querySelector('details')!;
    expect(folded.open).toBe(false);
    expect(folded.querySelector('summary')?.textContent).toBe('What would happen at customs');
    expect([...folded.querySelectorAll('ol li')].map((step) => step.textContent)).toEqual(afterwards);
    expect((await drawCard()).querySelector('details')).toBeNull();
  });

  test('says below the list where else the mark is recorded', async () => {
    const elsewhere = '“Nlke” is recorded in China, not in the United States.';
    const record = (await drawCard({ findings: [finding({ elsewhere })] })).querySelector('.record')!;
    expect(record.lastElementChild?.textContent).toBe(elsewhere);
  });

  test('steps through several findings and tells which one is looked at', async () => {
    const onLook = vi.fn();
    const two = [finding(), finding({ recordNo: 'DEMO-7', mark: 'AIR' })];
    await drawCard({ findings: two, onLook });
    await press('Next finding');
    expect(root.textContent).toContain('DEMO-7');
    expect(onLook.mock.calls.map(([seen]) => seen.recordNo)).toEqual(['DEMO-000123', 'DEMO-7']);
  });

  test('hands a decision on with its finding', async () => {
    const onDecide = vi.fn(async () => []);
    await drawCard({ onDecide });
    await press('Authorised');
    expect(onDecide).toHaveBeenCalledWith(
      expect.objectContaining({ recordNo: 'DEMO-000123' }),
      'authorised',
      '',
    );
  });

  describe('where it takes decisions back itself', () => {
    const decides = () => {
      let made = 0;
      return vi.fn(async (..._: unknown[]) => [`d${++made}`]);
    };
    const said = () => root.querySelector('.decided [role=status]')?.textContent;

    test('says what was decided and undoes it', async () => {
      const onRetract = vi.fn(async () => {});
      await drawCard({ onDecide: decides(), onRetract });
      await press('Not a conflict');
      expect(said()).toContain('NIKE: set aside.');
      await press('Undo');
      expect(onRetract).toHaveBeenCalledExactlyOnceWith(['d1']);
      await eventually(() => expect(said()).toContain('decision taken back'));
    });

    test('keeps a reason with the decision, in place of the one without', async () => {
      const onDecide = decides();
      const onRetract = vi.fn(async () => {});
      await drawCard({ onDecide, onRetract });
      await press('Authorised');
      root.querySelector<HTMLInputElement>('.decided input')!.value = 'letter of 3 May';
      await act(
        async () =>
          void root
            .querySelector('form.decided')!
            .dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
      );
      expect(onDecide).toHaveBeenLastCalledWith(expect.anything(), 'authorised', 'letter of 3 May');
      expect(onRetract).toHaveBeenCalledExactlyOnceWith(['d1']);
      await eventually(() => expect(said()).toContain('letter of 3 May'));
    });

    test('a change of mind leaves one decision only', async () => {
      const onRetract = vi.fn(async () => {});
      await drawCard({ onDecide: decides(), onRetract });
      await press('Escalate');
      await press('Not a conflict');
      await eventually(() => expect(said()).toContain('set aside'));
      expect(onRetract).toHaveBeenCalledExactlyOnceWith(['d1']);
      await press('Undo');
      expect(onRetract).toHaveBeenLastCalledWith(['d2']);
    });

    test('a decision that could not be kept is not said to stand', async () => {
      const onDecide = () => Promise.reject(new Error('asleep'));
      await drawCard({ onDecide, onRetract: async () => {} });
      await press('Escalate');
      expect(said()).toContain('could not be kept');
      expect(root.querySelector('.decided button')).toBeNull();
    });
  });

  test.each([
    ['en', 'stale', '(19 days old) – Stale'],
    ['en', 'expired', '(19 days old) – Expired'],
    ['zh_CN', 'expired', '（19 天前） – 已过期'],
  ] as const)(
    'a verdict of a list that is not fresh says so, and so does the copied reason (%s, %s)',
    async (language, freshness, told) => {
      const onCopy = vi.fn(async (_: string) => {});
      await drawCard({ findings: [finding({ freshness })], onCopy }, language);
      expect(root.querySelector('.source')?.textContent).toContain(told);
      await press(textsIn(language)('action.copyReason'));
      expect(onCopy.mock.calls[0]?.[0]).toContain(told);
    },
  );

  test('copies a reason that stands by itself, with ground, list and the demonstration warning', async () => {
    const onCopy = vi.fn().mockResolvedValue(undefined);
    await drawCard({ onCopy });
    await press('Copy reason');
    const copied = onCopy.mock.calls[0]![0];
    for (const part of ['DEMO-000123', 'NIKE', 'Nlke', 'Art. 57(1)', 'List demo', 'not customs data'])
      expect(copied).toContain(part);
    expect(root.textContent).toContain('Copied');
  });

  test('a clipboard that refuses is reported', async () => {
    await drawCard({ onCopy: () => Promise.reject(new Error('denied')) });
    await press('Copy reason');
    expect(root.textContent).toContain('Could not copy');
  });

  test('speaks Chinese in its own way of citing and dating', async () => {
    const law = {
      outcome: 'identical-mark' as const,
      citations: [{ law: '《商标法》', article: '57(1)', reference: '第57条第（1）项' }],
    };
    const text = (await drawCard({ findings: [finding({ law })] }, 'zh_CN')).textContent!;
    for (const part of ['可能被扣', '备案商标', '有效期至 2031年5月3日', '《商标法》第57条第（1）项'])
      expect(text).toContain(part);
  });

  test('never says that anything infringes', async () => {
    expect((await drawCard()).textContent).not.toMatch(/infring/i);
  });
});
