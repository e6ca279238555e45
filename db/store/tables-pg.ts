import { defineTables } from '../schema.ts';
import { pgKit } from './column-kit.ts';

/** For drizzle-kit, which reads tables from a module's exports. */
export const {
  section, formerSlug, topic, media, mediaText, author, article, articleTopic, byline, correction,
  pending, revision, lease, deskNote, previewLink,
  redirect, spelling,
  staff, staffSession, staffAccount, staffVerification, staffTwoFactor, staffInvitation, signInFailure, installation,
  summary, summaryReview, summaryJob, summaryReport, frontSlot, page, setting, audit, tagEvent, viewCount,
  frontEdition,
} = defineTables(pgKit);
