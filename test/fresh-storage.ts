import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeListsDatabase } from '../lib/lists/store/list-repository';
import { closeLookUps } from '../lib/look-ups/kept/database';

// Run before each file of a process that holds many: none finds what another stored.
await closeListsDatabase();
await closeLookUps();
globalThis.indexedDB = new IDBFactory();
fakeBrowser.reset();
