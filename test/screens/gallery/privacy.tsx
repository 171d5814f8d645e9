import { Privacy } from '../../../components/privacy/privacy';
import type { DrawState } from './surfaces';

export const privacyStates: Record<string, DrawState> = { usual: () => <Privacy /> };
