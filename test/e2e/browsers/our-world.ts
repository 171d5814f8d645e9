/** What a test looks at in our closed roots: it is given the layers that we draw in, and an argument. */
export type InLayers = (layers: HTMLElement[], argument: never) => unknown;

/** Runs in the page: the hosts of our layers over the document, its dialogs and the frames of its site. */
export function hostsOfOurs(): HTMLElement[] {
  const documents = [document];
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentDocument) documents.push(frame.contentDocument);
  return documents.flatMap((one) => [...one.querySelectorAll<HTMLElement>('span[data-recordal-lens]')]);
}
