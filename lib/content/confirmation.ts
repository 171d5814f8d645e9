import type { OfferedKind } from '../decisions/decision';
import { t } from '../locales/i18n';
import styles from './confirmation.css?inline';

/** Digits, because every keyboard has them; three guesses hit one code in 3,333. */
const DIGITS = 4;
const TRIES = 3;
/** Milliseconds for which a code is valid. */
const VALID_FOR = 30_000;

/**
 * Asks in an explanation card for a code that only a person who sees the card can type, and resolves to whether it was
 * typed. A page can cover our card and let a real click through to it, but it can neither read the code nor forge the
 * keys. Settles within 30 seconds, at the third wrong code, when the person cancels, and when the card closes.
 */
export function confirmOn(stage: HTMLElement, kind: OfferedKind): Promise<boolean> {
  return new Promise((settle) => {
    const code = newCode();
    const decision = t(`action.${kind}`);
    const form = drawForm(stage, t('confirm.ask', { decision, code }));
    let typed = '';
    let tries = 0;

    function end(isMeant: boolean): void {
      clearTimeout(timer);
      closed.disconnect();
      form.box.remove();
      settle(isMeant);
    }

    function press(event: KeyboardEvent): void {
      const digit = digitOf(event);
      if (event.key !== 'Tab' && event.key !== 'Escape') event.preventDefault();
      // Text that arrives other than by keys, such as through a command of the page, does not count.
      if (!event.isTrusted || event.repeat) return;
      if (event.key === 'Backspace') typed = typed.slice(0, -1);
      if (digit) typed += digit;
      if (typed.length === DIGITS) judge();
      form.field.value = typed;
    }

    function judge(): void {
      if (typed === code) end(true);
      else if (++tries === TRIES) end(false);
      else form.status.textContent = t('confirm.wrong', {}, TRIES - tries);
      typed = '';
    }

    const timer = setTimeout(end, VALID_FOR, false);
    const closed = new MutationObserver(() => stage.isConnected || end(false));
    closed.observe(stage.getRootNode(), { childList: true, subtree: true });
    form.field.addEventListener('keydown', press);
    form.giveUp.addEventListener('click', (event) => event.isTrusted && end(false));
    form.field.focus({ preventScroll: true });
  });
}

function newCode(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The digit of a key, also on layouts where digits need Shift (French) or are written differently (Arabic). */
function digitOf({ key, code }: KeyboardEvent): string | undefined {
  return /^[0-9]$/.test(key) ? key : /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
}

function drawForm(stage: HTMLElement, question: string) {
  const document = stage.ownerDocument;
  const make = <K extends keyof HTMLElementTagNameMap>(name: K, words = '') =>
    Object.assign(document.createElement(name), { textContent: words });
  const sheet = make('style', styles);
  const field = Object.assign(make('input'), {
    inputMode: 'numeric',
    autocomplete: 'off',
    maxLength: DIGITS,
  });
  const label = make('label', question);
  label.append(field);
  const giveUp = Object.assign(make('button', t('action.cancel')), { type: 'button' });
  const status = make('span');
  status.setAttribute('role', 'status');
  const box = Object.assign(make('div'), { className: 'confirm', dir: t('textDirection') });
  box.append(sheet, label, giveUp, status);
  stage.append(box);
  return { box, field, giveUp, status };
}
