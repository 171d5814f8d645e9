import { queueHandOver } from '../../lib/surfaces/queue-hand-over';
import { sampleHandOver } from '../../lib/surfaces/sample-hand-over';

/** Where checked rows can go from here: findings to the queue, a sample to the view of quality. */
export const handOver = { ...queueHandOver('bulk'), ...sampleHandOver };
