import { browser } from '../../lib/browser';

/** The panel's interface in the two families of browsers; each has only its own, so the shared types have neither. */
interface PanelOpeners {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a panel; browsers on phones have none. */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as PanelOpeners;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the side panel (Chromium) or sidebar (Firefox). Both must be called directly from a click. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelOpeners;
  if (sidebarAction) await sidebarAction.open();
  else if (windowId !== undefined) await sidePanel?.open({ windowId });
}
