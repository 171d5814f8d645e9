/**
 * Source of an expression that calls a function with the layers that we draw in, and an argument: to be run in the world
 * of the content script, the only one that the browsers let into a closed root. Chromium has a function for that,
 * Firefox a property.
 */
export function inOurLayers(
  script: (layers: HTMLElement[], argument: never) => unknown,
  argument: unknown,
): string {
  return `(${script})((${layersOfOurs})(), ${JSON.stringify(argument) ?? 'undefined'})`;
}

/** Runs in the page: our layers over the document, its dialogs and the frames of its site. */
function layersOfOurs(): HTMLElement[] {
  type Opener = { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
  const { dom } = (globalThis as { chrome?: Opener }).chrome ?? {};
  const rootOf = (host: Element) =>
    dom?.openOrClosedShadowRoot(host) ??
    (host as Element & { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
  const documents = [document];
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentDocument) documents.push(frame.contentDocument);
  return documents
    .flatMap((one) => [...one.querySelectorAll('span[data-recordal-lens]')])
    .flatMap((host) => rootOf(host)?.querySelector<HTMLElement>('.lens') ?? []);
}
