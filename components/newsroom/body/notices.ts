/** What an editor is told about what she did; a key under `DeskBody`, with its numbers. */
export type Notice =
  | { key: 'noticeStyles' }
  | { key: 'noticePictures'; values: { count: number } }
  | { key: 'noticeFrames'; values: { count: number } }
  | { key: 'noticeUpload' }
  | { key: 'noticeNotPictures' }
  | { key: 'noticeReplaced'; values: { count: number } };
