import { createDecisionService, type DecisionService } from '../decisions/decision-service';
import { type DecisionsChange, tellDecisions } from '../decisions/news';
import { openDecisions } from '../decisions/store';
import { listStatus } from '../lists/store/list-repository';
import { readSettings } from '../settings/items';
import { recheckPages } from './pages';

let desk: DecisionService | undefined;

/** The service for what people decided: one for the life of the worker; its store is opened when first needed. */
export function decisionDesk(): DecisionService {
  desk ??= createDecisionService(openDecisions(), changed, reviewer, listVersions);
  return desk;
}

/** Shoppers' pages are screened anew; the extension's pages that show decisions are told which changed. */
function changed(change: DecisionsChange): void {
  tellDecisions(change);
  void recheckPages();
}

/** The name that the person gave for themselves. */
async function reviewer(): Promise<string> {
  return (await readSettings()).reviewer;
}

async function listVersions(): Promise<ReadonlyMap<string, number>> {
  return new Map((await listStatus()).map(({ name, version }) => [name, version]));
}
