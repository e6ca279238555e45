/** A node of the editor's document as JSON. It is looser than a body: an empty heading or a gallery of one may stand in it for a moment. */
export type DocumentNode = {
  type?: string;
  attrs?: Record<string, unknown>;
  content?: DocumentNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
};
