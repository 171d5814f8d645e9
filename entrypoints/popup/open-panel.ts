import { browser } from '../../lib/browser';

/** What the two families of browsers call their panel; each has only its own. */
interface PanelOpeners {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a panel; those of phones have none. */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as PanelOpeners;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the side panel (Chromium) or sidebar (Firefox). Both demand to be called straight from a press. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelOpeners;
  if (sidebarAction) await sidebarAction.open();
  else if (windowId !== undefined) await sidePanel?.open({ windowId });
}
