import { notice } from '../../locales/notice';
import type { ListReport } from './list-report';

/** Records that were taken one by one are no whole register: what else it holds, nobody looked up. */
export function limitToRecords({ file, warnings }: ListReport): void {
  file.coverage ??= { queries: [] };
  warnings.push({ says: notice('recordByRecord') });
}
