import { openPicturesPage } from '../picture-reading/open-page';
import { READS_PICTURES } from '../pictures/edition';

/** What a surface offers for pictures of the tab in front: nothing in an edition that cannot read them. */
export const pictureServices = (tab: () => number) =>
  READS_PICTURES
    ? { onReadPictures: (listings?: readonly string[]) => void openPicturesPage(tab(), listings) }
    : {};
