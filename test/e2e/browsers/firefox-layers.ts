import type { Frame, Page } from 'puppeteer-core';
import type { InLayers } from './browser';
import { sourceOf } from './source-of';

/**
 * Runs a script with our layers. Firefox's protocol describes an element together with its root, a closed one too, and
 * takes that description back as an argument in the same frame. The script runs in a realm of its own, so that nothing
 * that the page redefined reaches it.
 */
export async function inFirefoxLayers(page: Page, script: InLayers, argument: unknown): Promise<unknown> {
  const drawnIn: { frame: Frame; layers: object[] }[] = [];
  for (const frame of page.frames()) {
    const layers = await layersIn(frame);
    if (layers.length > 0) drawnIn.push({ frame, layers });
  }
  const [{ frame, layers } = { frame: page.mainFrame(), layers: [] }, ...others] = drawnIn;
  if (others.length > 0) throw new Error('more than one frame has marks: no script reaches them all');
  const source = `async (...layers) => JSON.stringify(await ${sourceOf(script)}(layers, ${JSON.stringify(argument) ?? 'undefined'}))`;
  const { value } = await call(frame, source, layers);
  return value === undefined ? undefined : JSON.parse(value as string);
}

/** The layers with badges in them, and the collector's counter. */
async function layersIn(frame: Frame): Promise<object[]> {
  const hosts = await call(frame, `() => [...document.querySelectorAll('span[data-recordal-lens]')]`);
  const roots = (hosts.value as RemoteHost[]).flatMap(({ value: { shadowRoot } }) =>
    shadowRoot ? [{ sharedId: shadowRoot.sharedId }] : [],
  );
  const source = `(...roots) => roots.flatMap((root) => root.querySelector('.lens:has(.badge), .counter') ?? [])`;
  const layers = await call(frame, source, roots);
  return (layers.value as { sharedId: string }[]).map(({ sharedId }) => ({ sharedId }));
}

/** Name of the realm in which tests look. */
const REALM = 'test';

async function call(frame: Frame, functionDeclaration: string, given: object[] = []): Promise<Remote> {
  const { connection } = frame.page().browser() as unknown as { connection: Connection };
  const { _id: context } = frame as unknown as { _id: string };
  const { result } = await connection.send('script.callFunction', {
    ...{ functionDeclaration, arguments: given, target: { context, sandbox: REALM }, awaitPromise: true },
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  if (!result.result) throw new Error(result.exceptionDetails?.text ?? 'the page gave no answer');
  return result.result;
}

/** A value as the protocol writes it. */
interface Remote {
  value?: unknown;
}

interface RemoteHost {
  value: { shadowRoot?: { sharedId: string } | null };
}

/** The driver's own line to the browser: it has no words for a realm beside the page's, nor for closed roots. */
interface Connection {
  send(
    method: 'script.callFunction',
    how: object,
  ): Promise<{ result: { exceptionDetails?: { text: string }; result?: Remote } }>;
}
