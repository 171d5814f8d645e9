import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberInterface } from './remember-interface';

/** Has the extension's interface be as it was before the first file of this process: loaded once, ahead of all of them. */
export const putInterfaceBack = rememberInterface(fakeBrowser);
