import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { addCards, holdCards, type MoreCards, makeCards, scrollPast } from './added-cards';
import { type PlaceTime, timeByPlace } from './time-by-place';

/**
 * What the main thread of a page did, in ms of the processor's time: on a machine that does other things as well the
 * clock on the wall tells of those too.
 */
export interface PageCost {
  /** Time in scripts, without style and layout that they ask for. The pages bring no script that runs: all is ours. */
  script: number;
  /** Of these, compiling our scripts and running them for the first time, up to where they wait for the browser. */
  start: number;
  /** Style, layout and painting, whoever asked for it. */
  rendering: number;
  /** All tasks, whatever they did. */
  tasks: number;
  /** The longest task in which a script ran, with all that the page and the browser did in it: parsing, a frame's painting. */
  longest: number;
  /** The most of one task that our scripts took, with the style and layout that they asked for. */
  held: number;
}

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  id?: string;
  /** Microseconds: since the machine started, and of its thread's own work. */
  ts: number;
  dur?: number;
  tts?: number;
  tdur?: number;
  args: { name?: string; fileName?: string; data?: { url?: string; startTime?: number; worldName?: string } };
}

type Thread = Pick<TraceEvent, 'pid' | 'tid'>;
type Span = [start: number, end: number];

const CATEGORIES = ['devtools.timeline', 'toplevel', 'v8', '__metadata'];
const SAMPLES = ['disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.cpu_profiler.hires'];
const TASK = 'ThreadControllerImpl::RunTask';
/** The browser names the world of our scripts by the extension. */
const OUR_WORLD = 'Recordal Lens';
/** What promises run comes after the task that settled them, and keeps the page busy as part of it. */
const AFTER_TASK = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const SCRIPT = new Set([
  ...['EvaluateScript', 'v8.compile', 'v8.run', 'v8.callFunction', 'FunctionCall'],
  ...['FireAnimationFrame', 'FireIdleCallback', 'TimerFire', AFTER_TASK],
]);
const START = new Set(['EvaluateScript', 'v8.compile']);
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);
/** Long enough for everything that follows a load to have run. */
const SETTLED = 2_000;

/** What a page cost as it opened, what it cost when it grew, and what it cost to scroll past all of its cards. */
export interface PageCosts {
  opened: PageCost;
  grown: PageCost;
  scrolled: PageCost;
}

/**
 * Opens an address in a tab of its own and gives what that cost, and what the cards cost that are added once it has
 * come to rest: `more` is asked then which. With a `slowness` of 4 the page's processor does a quarter of what it could; the
 * time that it is held up counts as the page's own.
 */
export async function pageCosts(
  context: BrowserContext,
  url: string,
  more: (page: Page) => Promise<MoreCards>,
  seen: (page: Page) => Promise<void>,
  slowness = 1,
): Promise<PageCosts> {
  return visit(context, async (page, session) => {
    const tab = await context.newCDPSession(page);
    await tab.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    const opening = await traced(session, CATEGORIES, () => open(page, url));
    const cards = await more(page);
    await makeCards(page, cards);
    await page.waitForTimeout(SETTLED);
    const growing = await traced(session, CATEGORIES, async () => {
      await addCards(page, cards);
      await page.waitForTimeout(SETTLED);
    });
    await holdCards(page, cards);
    const scrolling = await traced(session, CATEGORIES, () => scrollPast(page, cards));
    await seen(page);
    const main = mainThread(opening, url);
    return {
      opened: costIn(opening, main),
      grown: costIn(growing, main),
      scrolled: costIn(scrolling, main),
    };
  });
}

/**
 * Opens an address and scrolls past its cards with samples taken of what runs, and gives the time by function of ours. Sampling makes everything
 * slower: these times are for comparing with each other only. `map` is the source map of the script on pages.
 */
export async function pageProfile(
  context: BrowserContext,
  url: string,
  map: string,
  cards: Pick<MoreCards, 'card'>,
): Promise<PlaceTime[]> {
  const categories = [...CATEGORIES, ...SAMPLES];
  const look = async (page: Page) => {
    await open(page, url);
    await holdCards(page, cards);
    await scrollPast(page, cards);
  };
  const events = await visit(context, (page, session) => traced(session, categories, () => look(page)));
  const main = mainThread(events, url);
  const rendering = joined(onThread(events, main, RENDERING).map(({ ts, dur = 0 }): Span => [ts, ts + dur]));
  const isRendering = (at: number) => rendering.some(([start, end]) => at >= start && at < end);
  return timeByPlace(events, main, isRendering, map);
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLED);
}

async function visit<T>(
  context: BrowserContext,
  look: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const session = await context.browser()!.newBrowserCDPSession();
  const page = await context.newPage();
  const seen = await look(page, session);
  await page.close();
  await session.detach();
  return seen;
}

async function traced(
  session: CDPSession,
  includedCategories: string[],
  act: () => Promise<void>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** The thread on which the page of an address lived. */
function mainThread(events: TraceEvent[], url: string): Thread {
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === url);
  if (!commit) throw new Error(`the trace tells of no page ${url}`);
  return commit;
}

function onThread(events: TraceEvent[], { pid, tid }: Thread, names: ReadonlySet<string>): TraceEvent[] {
  return events.filter(
    (event) => event.pid === pid && event.tid === tid && event.dur && names.has(event.name),
  );
}

/** In the thread's own time. */
function spansOf(events: TraceEvent[]): Span[] {
  return events.map(({ tts = 0, tdur = 0 }) => [tts, tts + tdur]);
}

function costIn(events: TraceEvent[], main: Thread): PageCost {
  const spans = (names: ReadonlySet<string>) => spansOf(onThread(events, main, names));
  const scripts = joined(spans(SCRIPT));
  const start = joined(spansOf(onThread(events, main, START).filter(isOurs)));
  const rendering = joined(spans(RENDERING));
  const both = joined([...scripts, ...rendering].map(([start, end]) => [start, end]));
  const tasks = wholeTasks(spans(new Set([TASK])), spans(new Set([AFTER_TASK])));
  const scripted = tasks.filter((task) => scripts.some((script) => overlap(task, script) > 500));
  return {
    script: (length(both) - length(rendering)) / 1000,
    start: length(start) / 1000,
    rendering: length(rendering) / 1000,
    tasks: length(joined(tasks)) / 1000,
    longest: Math.max(0, ...scripted.map(([start, end]) => end - start)) / 1000,
    held: heldByUs(onThread(events, main, SCRIPT), tasks) / 1000,
  };
}

function isOurs({ args }: TraceEvent): boolean {
  return (
    args.data?.worldName === OUR_WORLD ||
    (args.data?.url ?? args.fileName ?? '').startsWith('chrome-extension:')
  );
}

/** The promises behind a task say not whose they are: they count as ours where something of ours ran in it. */
function heldByUs(scripts: TraceEvent[], tasks: Span[]): number {
  const ours = joined(spansOf(scripts.filter(isOurs)));
  const after = joined(spansOf(scripts.filter(({ name }) => name === AFTER_TASK)));
  const within = (spans: Span[], task: Span) =>
    spans.filter((span) => span[0] >= task[0] && span[1] <= task[1]);
  return Math.max(
    0,
    ...tasks.map((task) => {
      const run = within(ours, task);
      return run.length > 0 ? length(joined([...run, ...within(after, task)])) : 0;
    }),
  );
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
