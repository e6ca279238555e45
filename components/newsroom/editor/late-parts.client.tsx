'use client';

import { late, lateDialog } from '../ui/late.client.tsx';

/** What of the editor is not in sight when a story opens. */
export const LateParts = {
  StyleTab: late(() => import('./style/style-tab.client.tsx').then((found) => found.StyleTab)),
  PicturesTab: late(() => import('./pictures/pictures-tab.client.tsx').then((found) => found.PicturesTab)),
  AdsTab: late(() => import('./ads/ads-tab.client.tsx').then((found) => found.AdsTab)),
  HistoryTab: late(() => import('./history/history-tab.client.tsx').then((found) => found.HistoryTab)),
  PublishSheet: lateDialog(() => import('./publish/publish-sheet.client.tsx').then((found) => found.PublishSheet)),
  ShareDialog: lateDialog(() => import('./share/share-dialog.client.tsx').then((found) => found.ShareDialog)),
  ConflictScreen: lateDialog(() => import('./conflict/conflict-screen.client.tsx').then((found) => found.ConflictScreen)),
};
