import type { WritingSwitchProps } from '../../components/popup/writing-switch';

/**
 * Draws the switch of the check while writing if the tab in front shows a seller centre. Its code is only loaded then.
 */
export async function followWriting(
  front: Promise<{ url?: string | undefined } | undefined>,
  draw: (what: { writing: WritingSwitchProps }) => void,
): Promise<void> {
  const url = (await front)?.url;
  if (!url || !URL.canParse(url)) return;
  const { centreAt } = await import('../../lib/seller-centres/centre-at');
  if (!centreAt(new URL(url))) return;
  const { centreInTab, switchWriting } = await import('../../lib/surfaces/writing-access');
  async function show(): Promise<void> {
    const centre = await centreInTab(url);
    if (!centre) return;
    const onSwitch = async (on: boolean) => {
      const done = await switchWriting(centre, on);
      await show();
      return done;
    };
    draw({ writing: { centre, onSwitch } });
  }
  await show();
}
