import { useTexts } from '../shared/texts-context';

export interface AuthorisedByHandProps {
  users: readonly string[];
  /** Whether it was stored. */
  onAdd(name: string): Promise<boolean>;
  onRemove(name: string): void;
}

/** Sellers that the person knows to be authorised: listings that name one as their seller are cleared. */
export function AuthorisedByHand({ users, onAdd, onRemove }: AuthorisedByHandProps) {
  const { t } = useTexts();

  function add(form: HTMLFormElement): void {
    const name = String(new FormData(form).get('seller') ?? '').trim();
    if (name === '' || users.includes(name)) return;
    void onAdd(name).then((isKept) => isKept && form.reset());
  }

  return (
    <section>
      <h2>{t('record.authorised')}</h2>
      <p class="quiet">{t('record.authorisedHint')}</p>
      <ul class="chips">
        {users.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <button
              type="button"
              aria-label={t('record.removeUser', { name })}
              onClick={() => onRemove(name)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <input
          name="seller"
          required
          maxLength={400}
          aria-label={t('record.seller')}
          placeholder={t('record.seller')}
        />
        <button type="submit">{t('action.add')}</button>
      </form>
    </section>
  );
}
