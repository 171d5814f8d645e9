import { pageOfOurs } from '../../components/shared/mount-page';
import { VerifyRecord } from '../../components/verify-record/verify-record';
import { t } from '../../lib/locales/i18n';
import { verifyRecord } from '../../lib/screening-record/verify';
import { byteChunks } from '../../lib/tabular/bytes';
import '../../components/verify-record/verify-record.css';

const page = pageOfOurs(t, `${t('extensionName')} – ${t('verifyRecord.title')}`);
page.draw(<VerifyRecord onVerify={(file) => verifyRecord(byteChunks(file.stream()))} />);
