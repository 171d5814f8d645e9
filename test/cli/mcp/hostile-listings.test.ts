import { describe, expect, test } from 'vitest';
import { agentOf, listOf, ONE_SEARCH, type ToolAnswer } from './agent';
import { HOSTILE_TEXTS } from './hostile-listings';

const { call } = await agentOf([await listOf('2026-05-01')]);

const searched = await agentOf([await listOf('2026-05-01', { coverage: ONE_SEARCH })]);

const HARMLESS = 'in three colours';

/** Whether a text has what steers a terminal; line ends part our own sentences. */
const steers = (text: string) => /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(text.replaceAll('\n', ''));

/** Members that quote what was sent, and no other may. */
const QUOTING = new Set(['title', 'id', 'words', 'quotes', 'mark']);

/** The texts of an answer that are ours: its sentences, and every member that quotes nothing. */
function ours({ texts, data }: ToolAnswer): string[] {
  const all = [texts[0]!];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') all.push(value);
    else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) {
        all.push(...(Array.isArray(value) ? [] : [name]));
        if (!QUOTING.has(name)) gather(part);
      }
  };
  gather(data);
  return all;
}

/** Everything of an answer but where the words stand and how sure it is. */
function verdict({ data }: ToolAnswer): unknown {
  return data.results.map(({ outcome, caveats, findings }) => ({
    outcome,
    caveats,
    findings: findings.map(({ recordNo, field, words, use, goods, customs, law, ...rest }) => ({
      ...{ recordNo, field, words, use, goods, customs, law },
      outcome: rest.outcome,
    })),
  }));
}

/** A listing of recorded goods, and one of nobody's, with a text in the place of each field. */
const listingsWith = (text: string) => [
  { title: `Nike running shoes ${text}` },
  { title: 'Nike running shoes', seller: text },
  { title: 'Nike running shoes', category: text },
  { title: 'Nike running shoes', brand: text },
  { title: `Zorvex mug ${text}` },
];

test('there are thirty of them', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBe(30);
});

describe.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text), text]))(
  'a listing that says %s',
  (_, text) => {
    test('has the verdict of its other words, and not a word of it in our sentences', async () => {
      const hostile = await call('screen', { listings: listingsWith(text) });
      const harmless = await call('screen', { listings: listingsWith(HARMLESS) });
      expect(verdict(hostile)).toEqual(verdict(harmless));
      expect(hostile.texts[0]).toBe(harmless.texts[0]);
      expect(ours(hostile)).toEqual(ours(harmless));
    });

    test('is not clear where nobody looked', async () => {
      const { data } = await searched.call('screen', { listings: [{ title: `Zorvex mug ${text}` }] });
      expect(data.results[0]).toMatchObject({ outcome: 'not-looked-up', caveats: ['not-looked-up'] });
    });

    test('gets no other suggestion than what it bears, in sentences that are ours', async () => {
      const { texts, data } = await call('suggest', { listing: { title: `Nike running shoes ${text}` } });
      expect(data).toMatchObject({ suggestion: { kind: 'needed', mark: 'NIKE' } });
      expect(texts[0]).not.toContain(text);
      for (const said of texts) expect(steers(said)).toBe(false);
    });

    test('is explained in the same sentences', async () => {
      const title = 'Nike running shoes';
      const explained = await call('explain', { listing: { title, seller: text, brand: text } });
      const harmless = await call('explain', { listing: { title, seller: HARMLESS, brand: HARMLESS } });
      expect(explained.texts[0]).toBe(harmless.texts[0]);
      for (const said of ours(explained)) expect(said).not.toContain(text);
      for (const said of explained.texts) expect(steers(said)).toBe(false);
    });

    test('is looked up as words, and no more', async () => {
      const mark = text.slice(0, 500);
      const { texts, data } = await call('look_up', { mark });
      expect(data).toMatchObject({ mark, recordals: [] });
      expect(texts[0]).not.toContain(mark);
      expect(steers(texts[1]!)).toBe(false);
    });
  },
);

test('words that hide steering characters in a mark are numbered in sentences', async () => {
  const title = 'N\u202EI\u200FKE shoes';
  const { data, texts } = await call('explain', { listing: { title } });
  expect(data.quotes[0]).toBe('N\u202EI\u200FKE');
  for (const sentence of data.findings[0]!.explanation) expect(steers(sentence)).toBe(false);
  expect(steers(texts.join(''))).toBe(false);
});
