import { Privacy } from '../../components/privacy/privacy';
import { pageOfOurs } from '../../components/shared/mount-page';
import { t } from '../../lib/locales/i18n';
import '../../components/privacy/privacy.css';

const page = pageOfOurs(t, `${t('extensionName')} – ${t('about.privacy')}`);
page.draw(<Privacy />);
