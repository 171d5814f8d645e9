import { noticeText } from '../../lib/locales/notice';
import type { DrawnPicture } from '../../lib/picture-reading/state';
import type { Finding } from '../../lib/screening/finding';
import { useTexts } from '../shared/texts-context';
import { boxStyle } from './box-style';

/** A picture with a box around what was found in it, and below it all words that were read, or why none were. */
export function PictureView({ shown, findings }: { shown: DrawnPicture; findings: readonly Finding[] }) {
  const { t } = useTexts();
  const { picture, drawn } = shown;
  const here = findings.flatMap(({ picture: place, ...finding }) =>
    place?.name === picture.name ? [{ ...finding, box: place.box }] : [],
  );
  return (
    <figure class="picture">
      {drawn && (
        <span class="frame">
          <img src={drawn.address} alt="" />
          {here.map(({ box, outcome, list, recordNo, start, shown }) => (
            <span
              key={`${list} ${recordNo} ${start}`}
              class={`box level-${outcome} ${shown ? '' : 'settled'}`}
              style={boxStyle(box, drawn)}
              title={t('card.possibleConflict', { recordNo })}
            />
          ))}
        </span>
      )}
      <figcaption>
        {'unread' in picture ? (
          <span class="ill">{t('readPictures.unread', { why: noticeText(picture.unread, t) })}</span>
        ) : picture.lines.length > 0 ? (
          <>
            {t('readPictures.words')}{' '}
            {picture.lines.map(({ text }, at) => (
              <bdi key={`${at} ${text}`} class="words">
                {text}
              </bdi>
            ))}
          </>
        ) : (
          t('readPictures.noWords')
        )}
        {'unread' in picture || !picture.partly ? null : (
          <span class="ill"> {t('readPictures.unread', { why: noticeText(picture.partly, t) })}</span>
        )}
      </figcaption>
    </figure>
  );
}
