import { pageOfOurs } from '../../components/shared/mount-page';
import { VerifyRecord } from '../../components/verify-record/verify-record';
import { verifyRecord } from '../../lib/screening-record/verify';
import { speakChosen } from '../../lib/settings/speak-chosen';
import { byteChunks } from '../../lib/tabular/bytes';
import { joining } from './join';
import '../../components/verify-record/verify-record.css';

const t = await speakChosen();
const page = pageOfOurs(t, `${t('extensionName')} – ${t('verifyRecord.title')}`);
page.draw(<VerifyRecord onVerify={(file) => verifyRecord(byteChunks(file.stream()))} {...joining} />);
