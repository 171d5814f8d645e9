import { Privacy } from '../../components/privacy/privacy';
import { pageOfOurs } from '../../components/shared/mount-page';
import { speakChosen } from '../../lib/settings/speak-chosen';
import '../../components/privacy/privacy.css';

const t = await speakChosen();
const page = pageOfOurs(t, `${t('extensionName')} – ${t('about.privacy')}`);
page.draw(<Privacy />);
