import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What the main thread of a page did, in ms. */
export interface PageCost {
  /** Time in scripts, without style and layout that they ask for. The pages bring no script that runs: all is ours. */
  script: number;
  /** Style, layout and painting, whoever asked for it. */
  rendering: number;
  /** All tasks, whatever they did. */
  tasks: number;
  /** The longest task in which a script of ours ran. */
  longest: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args: { name?: string; data?: { url?: string; isMainFrame?: boolean } };
}

type Span = [start: number, end: number];

const CATEGORIES = ['devtools.timeline', 'toplevel', 'v8', '__metadata'];
const TASK = 'ThreadControllerImpl::RunTask';
/** What promises run comes after the task that settled them, and keeps the page busy as part of it. */
const AFTER_TASK = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const SCRIPT = new Set([
  ...['EvaluateScript', 'v8.compile', 'v8.run', 'v8.callFunction', 'FunctionCall'],
  ...['FireAnimationFrame', 'FireIdleCallback', 'TimerFire', AFTER_TASK],
]);
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);
/** Long enough for everything that follows a load to have run. */
const SETTLED = 2_000;

/** Opens an address in a tab of its own and gives what that cost. */
export async function pageCost(
  context: BrowserContext,
  url: string,
  look: (page: Page) => Promise<void> = async () => {},
): Promise<PageCost> {
  const session = await context.browser()!.newBrowserCDPSession();
  const page = await context.newPage();
  const events = await traced(session, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLED);
  });
  await look(page);
  await page.close();
  await session.detach();
  return costIn(events, url);
}

async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const traceConfig = { includedCategories: CATEGORIES };
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  return events;
}

function costIn(events: TraceEvent[], url: string): PageCost {
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === url);
  if (!commit) throw new Error(`the trace tells of no page ${url}`);
  const here = events.filter(({ pid, tid, dur }) => pid === commit.pid && tid === commit.tid && dur);
  const spansOf = (names: ReadonlySet<string>): Span[] =>
    here.filter(({ name }) => names.has(name)).map(({ ts, dur = 0 }) => [ts, ts + dur]);
  const scripts = joined(spansOf(SCRIPT));
  const rendering = joined(spansOf(RENDERING));
  const both = joined([...scripts, ...rendering].map(([start, end]) => [start, end]));
  const tasks = wholeTasks(spansOf(new Set([TASK])), spansOf(new Set([AFTER_TASK])));
  const ours = tasks.filter((task) => scripts.some((script) => overlap(task, script) > 500));
  return {
    script: (length(both) - length(rendering)) / 1000,
    rendering: length(rendering) / 1000,
    tasks: length(joined(tasks)) / 1000,
    longest: Math.max(0, ...ours.map(([start, end]) => end - start)) / 1000,
  };
}

/** Every task with what its promises ran behind it. */
function wholeTasks(tasks: Span[], after: Span[]): Span[] {
  const ends = [...after].sort((a, b) => a[0] - b[0]);
  const starts = [...tasks].sort((a, b) => a[0] - b[0]);
  return starts.map(([start, end], at) => {
    const next = starts[at + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    const last = ends.filter((span) => span[0] >= start && span[0] < next).at(-1);
    return [start, Math.max(end, last?.[1] ?? 0)];
  });
}

/** Spans that touch or contain each other as one: events are nested. */
function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

const length = (spans: Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
const overlap = (a: Span, b: Span): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
