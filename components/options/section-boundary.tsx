import { Component, type ComponentChildren } from 'preact';
import type { Translate } from '../../lib/locales/create-translate';
import { type Failure, failureOf, failureText } from '../../lib/locales/failure';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';

interface BoundaryProps {
  children: ComponentChildren;
}

/** Keeps a section that cannot be drawn from taking the others with it; drawn anew whenever the page is. */
export class SectionBoundary extends Component<BoundaryProps, { failure: Failure | null }> {
  override state: { failure: Failure | null } = { failure: null };

  static override getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: failureOf(error) };
  }

  override componentDidUpdate(before: BoundaryProps): void {
    // What is stored may be another by now; the same would fail again at once and is not tried twice.
    if (this.state.failure !== null && before.children !== this.props.children)
      this.setState({ failure: null });
  }

  override render() {
    const { failure } = this.state;
    return failure === null ? this.props.children : <SectionFailure failure={failure} />;
  }
}

/** Says of a section what happened, what is safe, and what to do. */
export function SectionFailure({ failure }: { failure: Failure }) {
  const { t } = useTexts();
  return (
    <div role="alert">
      <p class="ill">
        <Sign of="unreadable" /> {t('section.failed', { reason: failureText(failure, t) })}
      </p>
      <p>
        {t('section.safe')} {whatToDo(failure, t)}
      </p>
      <button type="button" onClick={() => location.reload()}>
        {t('section.reload')}
      </button>
    </div>
  );
}

/** What another window stands in the way of is not damaged: it comes by itself, and nobody is to erase it for that. */
function whatToDo(failure: Failure, t: Translate): string {
  const key = typeof failure === 'string' ? undefined : failure.key;
  // Its own sentence says what to do.
  if (key === 'problem.storeHeld') return '';
  return key === 'section.noAnswer' ? t('section.doWait') : t('section.do');
}
