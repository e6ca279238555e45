import type { Block } from '../body/schema.ts';
import type { Column } from './estimate-height.ts';

/** Why a slot stands at a place, or does not. `px` are estimated heights, `share` and `allowed` parts of one. */
export type AdWhy =
  | { kind: 'placed'; block: Block['type']; under: 'top' | 'slot'; px: number; share: number }
  | { kind: 'off' | 'sensitive' }
  | { kind: 'after'; block: Block['type'] }
  | { kind: 'most'; most: number }
  | { kind: 'top' | 'end' | 'between'; px: number; wanted: number; column: Column }
  | { kind: 'density'; share: number; allowed: number; column: Column };

/** The same for whoever looks at the markup. */
export function adSentence(why: AdWhy): string {
  switch (why.kind) {
    case 'placed': {
      const distance = why.under === 'slot' ? `${Math.round(why.px)} px after the slot above` : `${Math.round(why.px)} px under the first line`;
      return `after a section's last ${why.block}, ${distance}, slots take ${percent(why.share)} of the text (phone)`;
    }
    case 'off':
      return 'ads are switched off for this story';
    case 'sensitive':
      return 'the story is marked as sensitive';
    case 'after':
      return `would stand right after a ${why.block}`;
    case 'most':
      return `the page has its ${why.most} slots`;
    case 'top':
      return `${Math.round(why.px)} px under the first line, ${why.wanted} wanted (${why.column})`;
    case 'end':
      return `${Math.round(why.px)} px before the end, ${why.wanted} wanted (${why.column})`;
    case 'between':
      return `${Math.round(why.px)} px after the slot above, ${why.wanted} wanted (${why.column})`;
    case 'density':
      return `slots would take ${percent(why.share)} of the text, ${percent(why.allowed)} allowed (${why.column})`;
  }
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
