'use client';

import { lateDialog } from '../ui/late.client.tsx';

/** The library as a dialog, open while it stands in the page. Needs the words of `DeskMedia`. */
export const PicturePicker = lateDialog(() => import('./picture-picking.client.tsx').then((found) => found.PicturePicking));
