/**
 * How a page tells machines what a machine had a hand in. The values follow the draft of the W3C AI Content Disclosure group
 * (ai-assisted: a person reviewed the text before it was published). The draft's own attribute has no prefix and is not HTML yet,
 * so ours carries `data-`; when the draft settles, this is the one place to change.
 */
export const disclosureAttribute = 'data-ai-disclosure';

type Method = 'generative' | 'extractive' | 'editor';
export type Disclosure = 'none' | 'ai-assisted' | 'ai-autonomous';

/** What to disclose of a text, from how it was made and whether a person has answered for it: nothing else may decide it. */
export function disclosureOf({ method, reviewed }: { method: Method; reviewed: boolean }): Disclosure {
  if (method === 'editor') return 'none';
  return reviewed ? 'ai-assisted' : 'ai-autonomous';
}
