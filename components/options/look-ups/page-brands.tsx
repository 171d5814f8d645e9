import { FixedPart } from '../../shared/fixed-part';
import { Switch } from '../../shared/switch';
import { useTexts } from '../../shared/texts-context';

interface PageBrandsProps {
  counting: boolean;
  /** Some are kept. */
  some: boolean;
  onCount(on: boolean): void;
  onForget(): void;
}

/** Whether brands of pages are counted, what that keeps, and the way to forget them. */
export function PageBrands({ counting, some, onCount, onForget }: PageBrandsProps) {
  const { t } = useTexts();
  return (
    <div class="page-brands">
      <FixedPart setting="countPageBrands">
        <p class="notify">
          <Switch on={counting} label={t('toLookUp.countPages')} onChange={onCount} />{' '}
          {t('toLookUp.countPages')}
        </p>
      </FixedPart>
      <p class="quiet">{t('toLookUp.countPagesLead')}</p>
      <button type="button" class="danger" disabled={!some} onClick={onForget}>
        {t('toLookUp.forgetPages')}
      </button>
    </div>
  );
}
