import type { DeskStory } from '#db/articles/desk.ts';
import type { ArticleStatus } from '#db/articles/tables.ts';
import type { PictureInfo } from '#db/media/desk.ts';
import type { Spelling } from '#lib/text/house-style/style-finding.ts';

export type Named = { id: number; name: string };
export type SectionChoice = Named & { desk: string; open: boolean };

/** What the editor is handed with a story when it opens: the story, and what stands around it. */
export type EditorStory = DeskStory & {
  /** Where readers find it, while it is there. */
  publicPath: string | null;
  sections: SectionChoice[];
  pictures: PictureInfo[];
  /** Spellings of names that the house keeps to. */
  spellings: Spelling[];
  /** Origin of the site, for addresses as readers see them. */
  siteUrl: string;
  /** Whether a model stands ready to propose words, and whether it sees pictures. */
  proposes: { words: boolean; pictures: boolean };
  /** Numerals of the story's own edition. */
  numerals: 'arab' | 'latn';
};

/** A status as people say it: what was sent back is a draft with a note, what was corrected is published, and a change of either may wait. */
export type StoryStanding = ArticleStatus | 'sent-back' | 'corrected' | 'pending';

type Stands = Pick<EditorStory, 'live' | 'corrections' | 'pending' | 'sentBackAt' | 'status'>;

export function standingOf({ live, corrections, pending, sentBackAt, status }: Stands): StoryStanding {
  if (live && pending) return 'pending';
  if (live) return corrections.length > 0 ? 'corrected' : 'published';
  return status === 'draft' && sentBackAt !== null ? 'sent-back' : status;
}
