import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { agentServer } from '../../../lib/cli/mcp/server';
import { type CompiledSections, packCompiled } from '../../../lib/lists/compiled/compile';
import { openCompiled } from '../../../lib/lists/compiled/open';
import { readAndCompile } from '../../../lib/lists/compiled/read-list';

/** What a finding has in the answers of `screen` and `explain`. */
interface FindingData {
  recordNo: string;
  words: string;
  explanation: string[];
  customs: { citations: unknown[] };
  [member: string]: unknown;
}

/** The data of whatever tool was called: a test reads what that tool has. */
interface ToolData {
  lists: { freshness: string }[];
  results: { outcome: string; caveats: string[]; findings: FindingData[] }[];
  findings: FindingData[];
  recordals: unknown[];
  quotes: string[];
}

/** What a tool answered. */
export interface ToolAnswer {
  isError: boolean;
  /** The sentences, then the data as JSON. */
  texts: string[];
  data: ToolData;
}

export type Call = (tool: string, input: Record<string, unknown>) => Promise<ToolAnswer>;

/** The day of most answers; the list of the first of May is fresh on it. */
const DAY = '2026-06-01';

const ROWS = [
  { recordNo: 'T1', markText: 'NIKE', classes: [25], validFrom: '2020-01-01', validTo: '2029-12-31' },
  { recordNo: 'T2', markText: 'SONY', classes: [9], validFrom: '2020-01-01', validTo: '2029-12-31' },
];

/** Rows for most tests, as of a day, with what a label may say beside. */
export async function listOf(date: string, label: Partial<CompiledSections['label']> = {}) {
  const bytes = new TextEncoder().encode(ROWS.map((row) => JSON.stringify(row)).join('\n'));
  const { list } = await readAndCompile(bytes, { name: 'cn.jsonl', date });
  const labelled = { ...list, label: { ...list.label, ...label } };
  const packed = packCompiled([labelled], '0', (length) => new ArrayBuffer(length));
  return openCompiled(packed).lists[0]!;
}

/** The protocol's own client beside the server; whoever asks for it closes it. */
export async function agentOf(
  lists: Awaited<ReturnType<typeof listOf>>[],
  today: () => string = () => DAY,
): Promise<{ client: Client; call: Call }> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  const judging = () => ({ policy: 'strict' as const, own: [], locale: 'en', on: today() });
  await agentServer({ lists, judging }).connect(there);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(here);
  return { client, call: callOf(client) };
}

/** Calls a tool, and takes its answer apart. */
export function callOf(client: Client): Call {
  return async (name, input) => {
    const answer = await client.callTool({ name, arguments: input });
    const parts = answer.content as { text: string }[];
    return {
      isError: answer.isError === true,
      texts: parts.map(({ text }) => text),
      data: answer.structuredContent as unknown as ToolData,
    };
  };
}

/** What makes a list the answer to one search. */
export const ONE_SEARCH = {
  queries: [{ words: 'NIKE', field: 'mark', match: 'exact', day: '2026-05-01', hits: 1, taken: 1 } as const],
};
