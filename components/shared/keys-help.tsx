import { KEYS, type KeyOf } from './keys';
import { useTexts } from './texts-context';

/** The keyboard map as a table of keys and what they do. */
export function KeysHelp({ keys = KEYS }: { keys?: readonly KeyOf<string>[] }) {
  const { t } = useTexts();
  return (
    <dl class="keys">
      {keys.map(({ command, shown, text }) => (
        <div key={command}>
          <dt>
            {shown.split('  ').map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same beside what the keys are for, where a press shows and hides it. */
export function KeysAside(props: Parameters<typeof KeysHelp>[0]) {
  const { t } = useTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a low page, so the keyboard must reach it
    <aside class="help" tabIndex={0} aria-label={t('keys.title')}>
      <KeysHelp {...props} />
    </aside>
  );
}
