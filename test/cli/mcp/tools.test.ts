import { describe, expect, test } from 'vitest';
import { agentOf, listOf, ONE_SEARCH } from './agent';

const fresh = await listOf('2026-05-01');
const { client, call } = await agentOf([fresh]);

test.each([null, [], 'x', 5, true, ['listings']])(
  'arguments that are none are refused in one sentence: %j',
  async (given) => {
    const answer = await client.callTool({ name: 'screen', arguments: given as never });
    expect(answer.isError).toBe(true);
    expect(answer.content).toEqual([{ type: 'text', text: expect.stringMatching(/^[^\n]+\.$/) }]);
  },
);

test('a call of no tool is refused in one sentence, and a method that is none by its code', async () => {
  const answer = await client.callTool({ name: null as never });
  expect(answer).toMatchObject({
    isError: true,
    content: [{ text: expect.stringContaining('no such tool') }],
  });
  await expect(client.request({ method: 'tools/none' } as never, {} as never)).rejects.toMatchObject({
    code: -32_601,
  });
});

describe('an agent is told', () => {
  test('of five tools that only read, each with bounds', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['screen', 'explain', 'look_up', 'list_status', 'suggest']);
    for (const { annotations, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    }
    expect(tools[0]!.inputSchema.properties).toMatchObject({
      listings: { minItems: 1, maxItems: 100, items: { properties: { title: { maxLength: 32_768 } } } },
    });
  });

  test('one result for each listing in their order, those that cannot be screened too', async () => {
    const listings = [
      { id: 7, title: 'Nike running shoes' },
      { id: 'b', title: ' ' },
      { title: 'plain mug' },
    ];
    const { texts, data } = await call('screen', { listings });
    expect(data.results).toMatchObject([
      {
        id: 7,
        outcome: 'conflict',
        caveats: [],
        findings: [{ recordNo: 'T1', words: 'Nike', start: 0, end: 4 }],
      },
      { id: 'b', error: 'the row has no title' },
      { id: null, outcome: 'clear', findings: [] },
    ]);
    expect(texts[0]).toContain('Outcomes: 1 conflict, 1 clear, 1 not screened.');
    expect(JSON.parse(texts[1]!)).toEqual(data);
  });

  test('why, with the words of the listing beside the sentences', async () => {
    const { data } = await call('explain', { listing: { title: 'Case compatible with Sony phones' } });
    expect(data.findings).toMatchObject([{ recordNo: 'T2', words: 'Sony', use: 'compatible' }]);
    expect(data.findings[0]!.explanation[0]).toMatch(/^“\[1\]” in the title reads as the mark “SONY”/);
    expect(data.quotes).toContain('Sony');
    expect(data.findings[0]!.customs.citations.length).toBeGreaterThan(0);
    const other = await call('explain', { listing: { title: 'Sony and Nike' }, recordNo: 'T1' });
    expect(other.data.findings.map(({ recordNo }) => recordNo)).toEqual(['T1']);
  });

  test('how a title says what goods fit, or what is needed where it says more', async () => {
    const fits = { title: 'Case for Sony WH-1000XM4', brand: 'Kuvex', site: 'amazon', id: 3 };
    const offered = await call('suggest', { listing: fits });
    expect(offered.data).toMatchObject({
      id: 3,
      suggestion: { kind: 'title', title: 'Kuvex Case compatible with Sony WH-1000XM4', language: 'en' },
    });
    expect(offered.texts[0]).toContain('no clearance');
    const shoes = await call('suggest', { listing: { title: 'Nike running shoes' } });
    expect(shoes.data).toMatchObject({
      suggestion: { kind: 'needed', need: 'authorisation', mark: 'NIKE' },
    });
    expect((await call('suggest', { listing: { title: 'plain mug' } })).data).toMatchObject({
      suggestion: null,
    });
  });

  test('of a mark whether it is recorded', async () => {
    const { data } = await call('look_up', { mark: 'N-I-K-E' });
    expect(data).toMatchObject({ looked: 'looked-up', leftOut: 0 });
    expect(data.recordals).toMatchObject([{ recordNo: 'T1', mark: 'NIKE', inForce: true, classes: [25] }]);
    expect((await call('look_up', { mark: 'Zorvex' })).data.recordals).toEqual([]);
  });

  test('how old the lists are, and what they answer for', async () => {
    const { data } = await call('list_status', {});
    expect(data.lists).toMatchObject([
      { date: '2026-05-01', freshness: 'fresh', recordals: 2, regimes: ['CN'], answersFor: 'whole-register' },
    ]);
  });
});

describe('every answer says of its lists', () => {
  const CALLS: [string, Record<string, unknown>][] = [
    ['screen', { listings: [{ title: 'Zorvex mug' }] }],
    ['explain', { listing: { title: 'Zorvex mug' } }],
    ['look_up', { mark: 'Zorvex' }],
    ['list_status', {}],
    ['suggest', { listing: { title: 'Zorvex mug' } }],
  ];

  test.each(CALLS)('%s: the name and the day', async (name, input) => {
    const { texts, data } = await call(name, input);
    expect(texts[0]).toContain('List "cn" speaks for 2026-05-01.');
    expect(data.lists).toMatchObject([{ name: 'cn', date: '2026-05-01', demonstration: false }]);
  });

  test.each(CALLS)('%s: that one is made up, one stale, one searches alone', async (name, input) => {
    const made = await agentOf([await listOf('2026-05-01', { demonstration: true })]);
    expect((await made.call(name, input)).texts[0]).toContain('It is made up, for demonstration');
    const old = await agentOf([fresh], () => '2026-09-01');
    expect((await old.call(name, input)).texts[0]).toContain(
      'It is stale: what it does not find is not clear.',
    );
    const asked = await agentOf([await listOf('2026-05-01', { coverage: ONE_SEARCH })]);
    expect((await asked.call(name, input)).texts[0]).toContain('what is in none of them is not looked up');
  });

  test('with the outcome itself: nothing found is never bare where a caveat holds', async () => {
    const searches = await listOf('2026-05-01', { coverage: ONE_SEARCH });
    const asked = await agentOf([searches]);
    const listings = [{ title: 'Zorvex mug' }, { title: 'Nike shoes' }];
    const { data } = await asked.call('screen', { listings });
    expect(data.results).toMatchObject([
      { outcome: 'not-looked-up', caveats: ['not-looked-up'], notLookedUp: { words: ['Zorvex'] } },
      { outcome: 'conflict', caveats: [] },
    ]);
    expect((await asked.call('look_up', { mark: 'Zorvex' })).data).toMatchObject({
      looked: 'not-looked-up',
      caveats: ['not-looked-up'],
    });
    const old = await agentOf(
      [await listOf('2026-05-01', { demonstration: true }), fresh],
      () => '2026-09-01',
    );
    const aged = await old.call('screen', { listings: [{ title: 'Zorvex mug' }] });
    expect(aged.data.results[0]!.caveats).toEqual(['demonstration', 'stale']);
  });

  test('as of the day of the call, however long the server runs', async () => {
    let day = '2026-06-01';
    const long = await agentOf([fresh], () => day);
    expect((await long.call('list_status', {})).data.lists[0]!.freshness).toBe('fresh');
    day = '2026-12-01';
    expect((await long.call('list_status', {})).data).toMatchObject({ judgedOn: day, caveats: ['stale'] });
  });
});

describe('what cannot be answered is an error of the tool, in one sentence', () => {
  const title = 'secret words';
  const REFUSED: [string, string, Record<string, unknown>, string][] = [
    ['no listings', 'screen', {}, 'listings is missing, or no array.'],
    ['none of them', 'screen', { listings: [] }, 'listings must have at least 1 items.'],
    [
      'more than a call may have',
      'screen',
      { listings: Array.from({ length: 101 }, () => ({ title })) },
      'listings may have at most 100 items.',
    ],
    [
      'a title that nobody looks through',
      'screen',
      { listings: [{ title }, { title: title.repeat(3_000) }] },
      'listings[1].title may have at most 32768 characters.',
    ],
    [
      'a name of another field',
      'screen',
      { listings: [{ title, [title]: 1 }] },
      'listings[0] has 1 members that the input schema does not have.',
    ],
    [
      'a number for a title',
      'screen',
      { listings: [{ title: 7 }] },
      'listings[0].title is missing, or no string.',
    ],
    [
      'a blank title',
      'explain',
      { listing: { title: '  ' } },
      'The listing cannot be screened: the row has no title.',
    ],
    ['a mark like a book', 'look_up', { mark: title.repeat(100) }, 'mark may have at most 500 characters.'],
    ['a blank mark', 'look_up', { mark: '  ' }, 'mark has no word to look up.'],
    ['a stroke for a mark', 'look_up', { mark: '-' }, 'mark has no word to look up.'],
    ['signs for a mark', 'look_up', { mark: '★ ® ™' }, 'mark has no word to look up.'],
    ['a picture for a mark', 'look_up', { mark: '👟' }, 'mark has no word to look up.'],
    ['a character without a width for a mark', 'look_up', { mark: '\u200b' }, 'mark has no word to look up.'],
    ['too many recordals', 'look_up', { mark: title, most: 51 }, 'most may be at most 50.'],
    [
      'another tool',
      'rewrite',
      { title },
      'There is no such tool; there are screen, explain, look_up, list_status, suggest.',
    ],
  ];
  test.each(REFUSED)('%s', async (_, name, input, sentence) => {
    expect(await call(name, input)).toEqual({ isError: true, texts: [sentence], data: undefined });
  });
});

test.each(['3', '李', '3M', 'N/A', 'O', 'C&A'])('%s is a mark that can be looked up', async (mark) => {
  expect((await call('look_up', { mark })).isError).toBe(false);
});
