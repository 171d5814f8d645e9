import { type ComponentChild, render } from 'preact';
import { onLetGo } from '../../lib/database/let-go';
import type { Translate } from '../../lib/locales/create-translate';
import { failureOf } from '../../lib/locales/failure';
import { StrayDrop } from './file/stray-drop';
import { keepFocus } from './keep-focus';
import { NotRead } from './not-read';
import { type Texts, TextsContext } from './texts-context';
import { onFailure, UnheardFailure } from './unheard-failure';

/** One of the extension's own pages, while it is open. */
export interface PageOfOurs {
  texts: Texts;
  /** Draws, or draws anew, all that the page shows. */
  draw(what: ComponentChild): void;
  /** Cares for the keyboard and for failures no more: the document is another's from here on. */
  end(): void;
}

/**
 * Has the page speak the reader's language, and gives what draws it. The popup and the panel need no title. What fails before
 * anything was drawn is told in the page's place; where that was a database that another window held, the page comes by itself
 * once it is let go.
 */
export function pageOfOurs(t: Translate, title?: string): PageOfOurs {
  const texts = { t, today: new Date() };
  document.documentElement.lang = t('languageTag');
  document.documentElement.dir = t('textDirection');
  if (title) document.title = title;
  const leaveFocus = keepFocus();
  const put = (what: ComponentChild) =>
    render(
      <TextsContext.Provider value={texts}>
        {what}
        <UnheardFailure />
        <StrayDrop />
      </TextsContext.Provider>,
      document.getElementById('root')!,
    );
  const drawn = new AbortController();
  let failed = false;
  onFailure((error) => {
    failed = true;
    put(<NotRead failure={failureOf(error)} />);
  }, drawn.signal);
  // What is not drawn yet loses nothing by it.
  const deaf = onLetGo(() => failed && location.reload());
  return {
    texts,
    draw(what) {
      drawn.abort();
      deaf();
      put(what);
    },
    end() {
      leaveFocus();
      drawn.abort();
      deaf();
    },
  };
}
