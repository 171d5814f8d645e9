import { openPicturesPage } from '../picture-reading/open-page';
import { READS_PICTURES } from '../pictures/edition';

/** What a surface offers about pictures of the tab in front: nothing where this build cannot read them. */
export const pictureServices = (tab: () => number) =>
  READS_PICTURES
    ? { onReadPictures: (listings?: readonly string[]) => void openPicturesPage(tab(), listings) }
    : {};
