import 'fake-indexeddb/auto';
import { leaveMuch } from './spoiled';

leaveMuch();
