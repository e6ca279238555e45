import { describe, expect, it } from 'vitest';
import { disclosureOf } from './disclosure.ts';

const reviewed = { edited: false, reviewed: true };
const member = (name: string) => `https://schema.org/${name}DigitalSource`;

describe('what a page says of a text a machine had a hand in', () => {
  it('is one thing to readers, to the attribute and to search engines', () => {
    expect(disclosureOf({ method: 'generative', ...reviewed })).toEqual({ attribute: 'ai-assisted', made: 'generative', hand: 'reviewed', sourceType: member('TrainedAlgorithmicMedia') });
    expect(disclosureOf({ method: 'extractive', ...reviewed })).toEqual({ attribute: 'ai-assisted', made: 'extractive', hand: 'reviewed', sourceType: member('AlgorithmicMedia') });
    expect(disclosureOf({ method: 'editor', ...reviewed })).toEqual({ attribute: 'none', made: 'editor', hand: null, sourceType: null });
  });

  it('calls a model’s text that an editor rewrote a work of both', () => {
    expect(disclosureOf({ method: 'generative', edited: true, reviewed: true })).toEqual({ attribute: 'ai-assisted', made: 'assisted', hand: 'edited', sourceType: member('CompositeWithTrainedAlgorithmicMedia') });
  });

  it('never makes a trained model of sentences lifted by rules, whoever changed them', () => {
    expect(disclosureOf({ method: 'extractive', edited: true, reviewed: true })).toMatchObject({ made: 'extractive', hand: 'edited', sourceType: member('AlgorithmicMedia') });
  });

  it('claims nobody’s review where there was none', () => {
    for (const edited of [true, false]) expect(disclosureOf({ method: 'generative', edited, reviewed: false })).toMatchObject({ attribute: 'ai-autonomous', hand: null });
  });
});
