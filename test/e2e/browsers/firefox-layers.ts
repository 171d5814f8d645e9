import type { Page } from 'puppeteer-core';
import { hostsOfOurs, type InLayers } from './our-world';

/**
 * Runs a script with our layers. Firefox's protocol describes an element together with its root, a closed one too, and
 * takes that description back as an argument. The script runs in a realm of its own, so that nothing that the page
 * redefined reaches it.
 */
export async function inFirefoxLayers(page: Page, script: InLayers, argument: unknown): Promise<unknown> {
  const hosts = (await call(page, `${hostsOfOurs}`)).value as RemoteHost[];
  const roots = hosts.flatMap(({ value: { shadowRoot } }) =>
    shadowRoot ? [{ sharedId: shadowRoot.sharedId }] : [],
  );
  const inLayers = `async (...roots) => JSON.stringify(await (${script})(
    roots.flatMap((root) => root.querySelector('.lens') ?? []), ${JSON.stringify(argument) ?? 'undefined'}))`;
  const { value } = await call(page, inLayers, roots);
  return value === undefined ? undefined : JSON.parse(value as string);
}

/** Name of the realm in which tests look. */
const REALM = 'test';

async function call(page: Page, functionDeclaration: string, given: object[] = []): Promise<Remote> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
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
