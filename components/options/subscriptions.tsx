import { useState } from 'preact/hooks';
import { isListAddress } from '../../lib/domain/list-address';
import type { SubscriptionStatus, ToldProblem } from '../../lib/surfaces/subscription-status';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';
import { RegisterPage } from './register-page';

export interface SubscriptionServices {
  subscriptions: readonly SubscriptionStatus[];
  /** Requests permission for the host of the list, follows it and fetches it; false when permission was refused. */
  onSubscribe(url: string): Promise<boolean>;
  onUnsubscribe(url: string): void;
  onPause(url: string, paused: boolean): void;
  /** Checks it now, and first requests permission where there is none. */
  onUpdate(subscription: SubscriptionStatus): Promise<void>;
  /** Takes a register of so many live rows, however many the list has. */
  onTakeSmaller(url: string, least: number): Promise<void>;
  /** Follows what came with a backup, once the browser lets the extension ask its host. */
  onFollowAgain(subscription: SubscriptionStatus): Promise<void>;
  onAcceptKey(url: string): Promise<void>;
}

/** Published lists that are followed: their state, and another one by the address of its manifest. */
export function Subscriptions(props: SubscriptionServices) {
  const { t } = useTexts();
  const [refused, setRefused] = useState(false);
  async function follow(form: HTMLFormElement): Promise<void> {
    const url = String(new FormData(form).get('address'));
    const granted = await props.onSubscribe(url);
    setRefused(!granted);
    if (granted) form.reset();
  }
  return (
    <div class="subscriptions">
      <h3>{t('subscription.title')}</h3>
      <p class="lead">{t('subscription.lead')}</p>
      <ul class="list-cards">
        {props.subscriptions.map((subscription) => (
          <SubscriptionCard key={subscription.url} {...props} subscription={subscription} />
        ))}
      </ul>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          void follow(event.currentTarget);
        }}
      >
        <input
          type="url"
          name="address"
          required
          pattern="https://.+"
          aria-label={t('subscription.address')}
          placeholder="https://…/list.json"
        />
        <button type="submit">{t('subscription.follow')}</button>
      </form>
      <p role="status">{refused && t('subscription.refused')}</p>
    </div>
  );
}

function SubscriptionCard(props: SubscriptionServices & { subscription: SubscriptionStatus }) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const { url, name, managed, paused, fromBackup, allowed, problem, keys, clockOff, page } =
    props.subscription;
  const host = isListAddress(url) ? new URL(url).hostname : undefined;
  const waits = paused && fromBackup;
  const during = (work: Promise<void>) => {
    setBusy(true);
    void work.finally(() => setBusy(false));
  };
  return (
    <li class="list-card">
      <div>
        <b>{name ?? t('subscription.notYet')}</b>
        {managed && <span class="tag">{t('subscription.managed')}</span>}
        {paused && <span class="tag warn">{t(`subscription.${waits ? 'fromBackup' : 'paused'}`)}</span>}
        <Facts subscription={props.subscription} />
        {problem && (allowed || problem.code !== 'offline') && (
          <Problem
            problem={problem}
            page={page}
            busy={busy}
            onTakeSmaller={(least) => during(props.onTakeSmaller(url, least))}
          />
        )}
        {clockOff !== undefined && (
          <p class="ill">
            <Sign of="review" /> {t('subscription.clockOff', {}, clockOff)}
          </p>
        )}
        {!(host && allowed) && (
          <p class="ill">
            <Sign of="review" />{' '}
            {host ? t('subscription.notAllowed', { host }) : t('subscription.badAddress')}
          </p>
        )}
        {waits && host && <p class="quiet">{t('subscription.fromBackupLead', { host })}</p>}
        {keys && <KeyChange keys={keys} onAccept={() => during(props.onAcceptKey(url))} />}
      </div>
      <span class="buttons">
        {host && waits && (
          <button
            type="button"
            disabled={busy}
            onClick={() => during(props.onFollowAgain(props.subscription))}
          >
            {t(`subscription.${busy ? 'updating' : 'followAgain'}`)}
          </button>
        )}
        {host && !waits && (
          <>
            <button type="button" disabled={busy} onClick={() => during(props.onUpdate(props.subscription))}>
              {t(`subscription.${busy ? 'updating' : allowed ? 'update' : 'allow'}`)}
            </button>
            <button type="button" onClick={() => props.onPause(url, !paused)}>
              {t(paused ? 'bulk.resume' : 'bulk.pause')}
            </button>
          </>
        )}
        {!managed && (
          <button type="button" class="danger" onClick={() => props.onUnsubscribe(url)}>
            {t('subscription.leave')}
          </button>
        )}
      </span>
    </li>
  );
}

function Facts({ subscription }: { subscription: SubscriptionStatus }) {
  const { t, day, moment } = useTexts();
  const { url, version, date, nextCheck, paused } = subscription;
  const facts = [
    version !== undefined && t('subscription.version', { version }),
    date && day(date),
    nextCheck && !paused && t('subscription.next', { at: moment(nextCheck) }),
  ].filter(Boolean);
  return (
    <>
      <p class="quiet">{url}</p>
      <p class="quiet">{facts.join(' · ')}</p>
    </>
  );
}

interface ProblemProps {
  problem: ToldProblem;
  page: string | undefined;
  busy: boolean;
  onTakeSmaller(least: number): void;
}

/** What happened, that the list of before is still there, and what a person can do where a program cannot. */
function Problem({ problem, page, busy, onTakeSmaller }: ProblemProps) {
  const { t, moment, number } = useTexts();
  const { says, at, live } = problem;
  return (
    <div class="ill">
      <p>
        <Sign of="review" /> {t('subscription.failed', { at: moment(at) })} {t(says)}{' '}
        {live && t('register.live', { was: number(live.was), now: number(live.now) })}
      </p>
      {page && (
        <p>
          {t('register.byHand')} <RegisterPage address={page} />
        </p>
      )}
      {live && (
        <button type="button" disabled={busy} onClick={() => onTakeSmaller(live.now)}>
          {t('register.takeSmaller')}
        </button>
      )}
    </div>
  );
}

/** Both fingerprints to compare with what the publisher says; nothing is accepted before the person does. */
function KeyChange({ keys, onAccept }: { keys: { pinned: string; offered: string }; onAccept(): void }) {
  const { t } = useTexts();
  return (
    <div class="key-change">
      <p>{t('subscription.keyChanged')}</p>
      <dl>
        <dt>{t('subscription.keyBefore')}</dt>
        <dd>
          <code>{keys.pinned}</code>
        </dd>
        <dt>{t('subscription.keyNow')}</dt>
        <dd>
          <code>{keys.offered}</code>
        </dd>
      </dl>
      <button type="button" onClick={onAccept}>
        {t('subscription.acceptKey')}
      </button>
    </div>
  );
}
