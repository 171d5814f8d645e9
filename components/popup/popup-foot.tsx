import { DemonstrationLeft } from '../shared/demonstration-left';
import { ListsLine } from '../shared/lists-line';
import { ListsLost } from '../shared/lists-lost';
import { useTexts } from '../shared/texts-context';
import type { PopupProps } from './popup-props';

/** Where the popup leads from every page, in the order in which it stands there. */
const SURFACES = [
  { surface: 'panel', text: 'popup.openPanel' },
  { surface: 'bulk', text: 'popup.openBulk' },
  { surface: 'queue', text: 'popup.openQueue' },
  { surface: 'survey', text: 'popup.openSurvey' },
  { surface: 'options', text: 'popup.openOptions' },
] as const;

/** News, the lists that are asked, and the way to the other surfaces. */
export function PopupFoot(props: PopupProps) {
  const { lists, onOpen, withoutPanel = false, unread = 0 } = props;
  const { t, number } = useTexts();
  return (
    <footer>
      {unread > 0 && (
        <button type="button" class="unread" onClick={() => onOpen('alerts')}>
          {t('popup.alerts', { count: number(unread) }, unread)}
        </button>
      )}
      <ListsLine lists={lists} />
      <ListsLost {...props} />
      <DemonstrationLeft {...props} />
      <nav>
        {SURFACES.filter(({ surface }) => surface !== 'panel' || !withoutPanel).map(({ surface, text }) => (
          <button key={surface} type="button" onClick={() => onOpen(surface)}>
            {t(text)}
          </button>
        ))}
      </nav>
    </footer>
  );
}
