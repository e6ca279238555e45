/**
 * What a page says of a text that a machine had a hand in: to readers, to other machines and to search engines, all from
 * the one state that is kept of it. The values of the attribute follow the draft of the W3C AI Content Disclosure group
 * (ai-assisted: a person reviewed the text before it was published). The draft's own attribute has no prefix and is not HTML yet,
 * so ours carries `data-`; when the draft settles, this is the one place to change.
 */
export const disclosureAttribute = 'data-ai-disclosure';

type Method = 'generative' | 'extractive' | 'editor';
/** How a text was made, whether a person changed what a machine wrote, and whether one has answered for it. */
export type Making = { method: Method; edited: boolean; reviewed: boolean };

export type Disclosure = {
  attribute: 'none' | 'ai-assisted' | 'ai-autonomous';
  /** Keys of the words of its label: who made it, and what a person did with it after that. */
  made: Method | 'assisted';
  hand: 'reviewed' | 'edited' | null;
  /** The member of schema.org's IPTCDigitalSourceEnumeration; null for what a person wrote. */
  sourceType: string | null;
};

const sourceTypes = {
  /** Lifted by rules from the text itself: no trained model. */
  extractive: 'https://schema.org/AlgorithmicMediaDigitalSource',
  generative: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  assisted: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
} as const;

/** What to disclose of a text: nothing else may decide it. */
export function disclosureOf({ method, edited, reviewed }: Making): Disclosure {
  if (method === 'editor') return { attribute: 'none', made: 'editor', hand: null, sourceType: null };
  const made = method === 'generative' && edited ? 'assisted' : method;
  const hand = edited ? 'edited' : 'reviewed';
  return { attribute: reviewed ? 'ai-assisted' : 'ai-autonomous', made, hand: reviewed ? hand : null, sourceType: sourceTypes[made] };
}
