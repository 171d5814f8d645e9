import { useEffect, useRef, useState } from 'preact/hooks';
import { listDoubt } from '../../lib/domain/list-doubt';
import { PrescribedSettings } from '../shared/fixed-part';
import { DoubtOfLists } from '../shared/nothing-found';
import { useTexts } from '../shared/texts-context';
import { Guarded, SHOWS } from './guarded';
import type { OptionsProps } from './options-props';
import { OptionsNav } from './pages/options-nav';
import { SECTIONS, type SectionName, sectionsOf } from './pages/pages';
import { usePlace } from './pages/use-place';
import { RestoreCut } from './restore-cut';
import { OptionsSearch } from './search/options-search';
import { SECTION_BODIES, type SectionProps } from './sections';
import { UnreadParts } from './unread-parts';

/**
 * Every setting, on pages with addresses of their own. All pages are drawn and one is shown: what was typed on another, and
 * what can be undone there, waits for the reader to come back, and the search reads them all.
 */
export function Options(props: OptionsProps) {
  const { t } = useTexts();
  const {
    place: { page },
    turnTo,
  } = usePlace();
  const pages = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${t('extensionName')} – ${t(`options.page.${page}`)}`;
  }, [page, t]);
  const [notKept, setNotKept] = useState(false);
  const track = (storing: Promise<unknown>) =>
    void storing.then(
      () => setNotKept(false),
      () => setNotKept(true),
    );
  const sectionProps: SectionProps = {
    ...props,
    onChange: (choices) => track(props.onChange(choices)),
    track,
  };
  return (
    <PrescribedSettings.Provider value={props.prescribed.settings}>
      <DoubtOfLists.Provider value={listDoubt(props.lists)}>
        <div class="options">
          <nav aria-label={t('options.sections')}>
            <h1>
              <img src="/icon/seal.svg" alt="" width="28" height="28" />
              {t('extensionName')}
            </h1>
            <OptionsSearch pages={pages} turnTo={turnTo} />
            <OptionsNav
              current={page}
              unreadAlerts={props.alerts.filter((alert) => alert?.seen === false).length}
            />
          </nav>
          <main ref={pages}>
            {notKept && (
              <p class="ill" role="alert">
                {t('options.notKept')}
              </p>
            )}
            <Guarded shows={['cutOff']} failed={props.failed}>
              <RestoreCut {...props} />
            </Guarded>
            <Guarded shows={['unread']} failed={props.failed}>
              <UnreadParts {...props} />
            </Guarded>
            {SECTIONS.map((name) => (
              <Section
                key={name}
                name={name}
                hidden={!sectionsOf(page).includes(name)}
                props={sectionProps}
              />
            ))}
          </main>
        </div>
      </DoubtOfLists.Provider>
    </PrescribedSettings.Provider>
  );
}

/** One section with its heading, or what is to be said in its place. */
function Section({ name, hidden, props }: { name: SectionName; hidden: boolean; props: SectionProps }) {
  const { t } = useTexts();
  const Body = SECTION_BODIES[name];
  return (
    <section id={name} aria-labelledby={`heading-${name}`} hidden={hidden}>
      <h2 id={`heading-${name}`} tabIndex={-1}>
        {t(`options.${name}`)}
      </h2>
      <Guarded shows={SHOWS[name]} failed={props.failed}>
        <Body {...props} />
      </Guarded>
    </section>
  );
}
