import { pageOfStored } from '../../components/shared/private-window';
import { Survey } from '../../components/survey/survey';
import { speakChosen } from '../../lib/settings/speak-chosen';
import { privateWindow } from '../../lib/surfaces/private-window';
import { openSurveyWork } from './work';
import '../../components/survey/survey.css';

const t = await speakChosen();
const page = await pageOfStored(t, privateWindow, `${t('survey.title')} – ${t('extensionName')}`);
const work = openSurveyWork((shown, services) => page.draw(<Survey {...shown} {...services} />));

// Nothing is drawn before the survey was read: “nothing was seen” must not be shown before anybody looked.
await work.begin();
