import { useTexts } from '../shared/texts-context';

/** The page on which an authority publishes its register, in a tab of its own. */
export function RegisterPage({ address, of }: { address: string; of?: string }) {
  const { t } = useTexts();
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      {...(of && { 'aria-label': t('register.pageOf', { register: of }) })}
    >
      {t('register.page')}
    </a>
  );
}
