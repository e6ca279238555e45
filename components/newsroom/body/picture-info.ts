/** A picture of the library as the editor shows it. */
export type PictureInfo = {
  id: number;
  src: string;
  /** What it shows, for those who do not see it; empty where nobody has written it yet, or where it only decorates. */
  alt: string;
  decorative?: boolean;
  caption: string;
  credit: string;
  width: number;
  height: number;
};
