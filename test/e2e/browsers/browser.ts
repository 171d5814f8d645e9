/** Pages that a test serves under real addresses; nothing else is reachable. */
export type Served = Record<string, ServedPage>;

export interface ServedPage {
  html: string;
  /** Saved pages are shown as saved: their own scripts would look for a network that is not there. */
  scripts: boolean;
  /** Content security policy of a page without scripts, beyond forbidding them. */
  policy?: string;
}

/** What the drivers answer a request with. */
export function answerFor(served: Served, url: string) {
  const page = served[url];
  if (!page) return { status: 204, body: '' };
  const policy = ["script-src 'none'", ...(page.policy ? [page.policy] : [])].join('; ');
  const headers = page.scripts ? {} : { 'content-security-policy': policy };
  return { status: 200, headers, contentType: 'text/html; charset=utf-8', body: page.html };
}

/**
 * How long anything is waited for, in milliseconds; whoever waits for nothing waits no longer for it. A machine of two cores
 * that runs two browsers and more besides has been seen to take 15 seconds for what takes one.
 */
export const PATIENCE = 45_000;

/**
 * Polls from outside: a page may forbid what the drivers' own waiting evaluates in it. Gives what the look gave. A look that
 * fails has not seen it: documents change, and nothing of ours may stand in a page yet. Throws when it does not come, with
 * the failure of the last look as its cause.
 */
export async function poll<R>(what: string, look: () => Promise<R>): Promise<Seen<R>> {
  const began = Date.now();
  for (;;) {
    let failure: unknown;
    const seen = await look().catch((error: unknown) => {
      failure = error;
    });
    if (seen) return seen as Seen<R>;
    if (Date.now() - began > PATIENCE) {
      const why = failure instanceof Error ? `; the last look failed: ${failure.message}` : '';
      throw new Error(`did not come within ${PATIENCE / 1000} s: ${what}${why}`, { cause: failure });
    }
    await pauseAfter(began);
  }
}

/** What a look gives once it has seen it. */
type Seen<R> = Exclude<NonNullable<Awaited<R>>, false>;

/**
 * A pause before the next look at something that is waited for since `began`: a fifth of the wait so far, from 40 to 250
 * milliseconds. Each look takes the machine time that what is waited for could use.
 */
export async function pauseAfter(began: number): Promise<void> {
  const pause = Math.min(Math.max((Date.now() - began) / 5, 40), 250);
  await new Promise((done) => setTimeout(done, pause));
}

/** What a test looks at in our closed roots: it is given the layers with badges in them, and an argument. */
export type InLayers = (layers: HTMLElement[], argument: never) => unknown;

/** One open tab, in the words that Chromium's and Firefox's drivers share. */
export interface Tab {
  goto(url: string): Promise<void>;
  evaluate<R>(script: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(script: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /**
   * Runs a script with the layers in which our badges and explanations are drawn. No page can do that; the drivers can.
   */
  ours<R>(script: (layers: HTMLElement[]) => R): Promise<R>;
  ours<R, A>(script: (layers: HTMLElement[], argument: A) => R, argument: A): Promise<R>;
  /** Runs a script's source in the page. */
  run(source: string): Promise<void>;
  /** Waits until the script gives something truthy; the message tells what did not come. */
  until(what: string, script: () => unknown): Promise<void>;
  until<A>(what: string, script: (argument: A) => unknown, argument: A): Promise<void>;
  /** Brings the tab before the others: keys go to what a person sees. */
  front(): Promise<void>;
  press(key: string): Promise<void>;
  /** Moves the pointer to a place in the window, in CSS pixels. */
  point(x: number, y: number): Promise<void>;
  /** Presses a place in the window as a mouse does. */
  click(x: number, y: number): Promise<void>;
  /** Sets the window's inner size in CSS pixels, and how many pixels of the screen stand for one of them. */
  resize(width: number, height: number, scale?: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface TestProxy {
  port: number;
  hosts: readonly string[];
}

export interface OpenOptions {
  /** The edition of the extension, where it is not the one that most people have. */
  edition?: 'pictures';
  /** What an organisation deploys to its browsers, as the browser reads it. */
  managed?: object;
  /** These hosts are reached through a proxy of the test's, which leads to a server of this machine. */
  proxy?: TestProxy;
  /** Path of the browser to run; the one installed where none is named. */
  program?: string;
  /** Folder of the profile, for a browser that starts again; whoever names it removes it. */
  profile?: string;
  /** Pages that are left may be stored and come back; Chromium's driver keeps it from that otherwise. */
  backForwardCache?: boolean;
}

/** A real browser with the built extension in it. */
export interface TestBrowser {
  name: 'chromium' | 'firefox';
  /** Opens an empty tab. */
  tab(): Promise<Tab>;
  /** Address of one of the extension's own pages. */
  extensionPage(path: string): string;
  /** Presses the extension's toolbar button over the tab with this address, which gives it the right to that tab. */
  pressToolbarButton(url: string): Promise<void>;
  /**
   * Does something at which the browser asks whether the extension may reach a host, and answers that. A refusal is
   * as good as no answer: in neither case may the host be reached.
   */
  askedForHost(host: string, allow: boolean, act: () => Promise<void>): Promise<void>;
  /**
   * Does something at which the extension opens a page of somebody else's in a tab of its own; the address of that tab,
   * which is closed again. Nothing reaches the network.
   */
  openedBy(act: () => Promise<void>): Promise<string>;
  /** What was copied last. */
  clipboard(): Promise<string>;
  /** Ends the background, as the browser does by itself when it is idle. */
  stopBackground(): Promise<void>;
  /** Has the browser load the extension anew under the pages that are open, as an update does. */
  reloadExtension(): Promise<void>;
  /** Lets the extension into private windows, as a person may, which loads it anew under the pages that are open. */
  letIntoPrivate(): Promise<void>;
  /** Every request that left a page or the background: address and body. */
  requests: { url: string; body: string }[];
  /** Uncaught errors and console errors of pages and, where the driver tells, of the background. */
  errors: string[];
  /** Ends the browser as a power cut does: nothing is written any more. */
  kill(): Promise<void>;
  /** Settles when the browser is gone. */
  closed: Promise<void>;
  close(): Promise<void>;
}
