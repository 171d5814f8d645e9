// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { UnreadParts, type UnreadPartsProps } from '../../components/options/unread-parts';
import { buttonCalled, clear, draw, press, root } from './drawn';

afterEach(clear);

const parts = (props: Partial<UnreadPartsProps> = {}) => (
  <UnreadParts
    unread={{ own: [], managed: [] }}
    onSaveUnread={() => {}}
    onRemoveUnread={async () => async () => {}}
    {...props}
  />
);
const OWN = [
  { setting: 'own', value: { markText: 'GAMMA', role: 'distributor' } },
  { setting: 'theme', value: 'da\u202erk' },
];

test('where all is readable, nothing is said', async () => {
  expect(await draw(parts())).toBe('');
});

test.each([
  [
    'en',
    'My marks: {"markText":"GAMMA","role":"distributor"}',
    'Lists to follow, set by your organisation: "b.ex"',
  ],
  ['zh_CN', '我的商标: {"markText":"GAMMA","role":"distributor"}', '要跟随的名单（由您的单位设定）: "b.ex"'],
] as const)(
  'each part is named with what it holds, steering characters in sight (%s)',
  async (language, ...said) => {
    const unread = { own: OWN, managed: [{ setting: 'lists', value: 'b.ex' }] };
    const text = await draw(parts({ unread }), language);
    for (const words of said) expect(text).toContain(words);
    expect(text).toContain('theme: "da⟨U+202E⟩rk"');
  },
);

test('they are saved on request; one’s own are removed on request, with a way back', async () => {
  const onSaveUnread = vi.fn();
  const undo = vi.fn(async () => {});
  const onRemoveUnread = vi.fn(async () => undo);
  await draw(parts({ unread: { own: OWN, managed: [] }, onSaveUnread, onRemoveUnread }));
  await press('Save these as a file');
  expect(onSaveUnread).toHaveBeenCalledOnce();
  await press('Remove yours');
  // What is stored has none any more; the way back stays.
  await draw(parts({ onSaveUnread, onRemoveUnread }));
  expect(root.textContent).toContain('The parts of your settings that could not be read were removed.');
  await press('Undo');
  expect(undo).toHaveBeenCalledOnce();
});

test('what the organisation deployed is not the person’s to remove', async () => {
  await draw(parts({ unread: { own: [], managed: [{ setting: 'lists', value: 7 }] } }));
  expect(buttonCalled('Remove yours')).toBeUndefined();
});

test('thousands of parts are counted, not drawn', async () => {
  const own = Array.from({ length: 3_020 }, (_, at) => ({ setting: 'own', value: at }));
  await draw(parts({ unread: { own, managed: [] } }));
  expect(root.querySelectorAll('li')).toHaveLength(21);
  expect(root.textContent).toContain('and 3,000 more');
});
