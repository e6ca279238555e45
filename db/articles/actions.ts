import { verb } from '../newsroom/verb.ts';
import { shareArticle, shareInput, unshareArticle, unshareInput } from '../previews/share.ts';
import { correctArticle } from './correct.ts';
import { startArticle } from './writing/draft.ts';
import { duplicateArticle } from './writing/duplicate.ts';
import {
  assignInput, correctInput, duplicateInput, followSourceInput, findVersionsInput, ignoreRemarkInput, leaseInput, linkInput, noteInput, publishInput, restoreInput, saveArticleInput, scheduleInput,
  sendBackInput, startArticleInput, stepInput, takeInput, translateInput, unlinkInput, withdrawInput,
} from './input.ts';
import { publishArticle } from './publish.ts';
import { checkReadiness, readinessInput } from './readiness.ts';
import { discardPending } from './revisions/discard.ts';
import { findRevisions, findRevisionsInput, readRevision, readRevisionInput } from './revisions/desk.ts';
import { restoreArticle } from './revisions/restore.ts';
import { findSlug, findSlugInput } from './writing/slug.ts';
import { removeArticle } from './writing/remove.ts';
import { saveArticle } from './writing/save.ts';
import { findVersions } from './translations/find.ts';
import { linkArticles, unlinkArticles } from './translations/link.ts';
import { followSource, translateArticle } from './translations/translate.ts';
import { withdrawArticle } from './withdraw.ts';
import { approveArticle } from './workflow/approve.ts';
import { assignArticle, takeArticle } from './workflow/assign.ts';
import { ignoreRemark } from './workflow/ignore-remark.ts';
import { leaseArticle } from './workflow/lease.ts';
import { noteOnArticle } from './workflow/note.ts';
import { scheduleArticle, unscheduleArticle } from './workflow/schedule.ts';
import { sendBackArticle } from './workflow/send-back.ts';
import { submitArticle } from './workflow/submit.ts';

export const articleActions = {
  'article.draft': verb(startArticleInput, startArticle),
  'article.save': verb(saveArticleInput, saveArticle),
  'article.submit': verb(stepInput, submitArticle),
  'article.sendBack': verb(sendBackInput, sendBackArticle),
  'article.approve': verb(stepInput, approveArticle),
  'article.schedule': verb(scheduleInput, scheduleArticle),
  'article.unschedule': verb(stepInput, unscheduleArticle),
  'article.publish': verb(publishInput, publishArticle),
  'article.correct': verb(correctInput, correctArticle),
  'article.withdraw': verb(withdrawInput, withdrawArticle),
  'article.discard': verb(stepInput, discardPending),
  'article.readiness': verb(readinessInput, checkReadiness),
  'article.findSlug': verb(findSlugInput, findSlug),
  'article.findRevisions': verb(findRevisionsInput, findRevisions),
  'article.readRevision': verb(readRevisionInput, readRevision),
  'article.restore': verb(restoreInput, restoreArticle),
  'article.assign': verb(assignInput, assignArticle),
  'article.take': verb(takeInput, takeArticle),
  'article.note': verb(noteInput, noteOnArticle),
  'article.ignoreRemark': verb(ignoreRemarkInput, ignoreRemark),
  'article.lease': verb(leaseInput, leaseArticle),
  'article.share': verb(shareInput, shareArticle),
  'article.unshare': verb(unshareInput, unshareArticle),
  'article.translate': verb(translateInput, translateArticle),
  'article.findVersions': verb(findVersionsInput, findVersions),
  'article.link': verb(linkInput, linkArticles),
  'article.unlink': verb(unlinkInput, unlinkArticles),
  'article.follow': verb(followSourceInput, followSource),
  'article.duplicate': verb(duplicateInput, duplicateArticle),
  'article.remove': verb(stepInput, removeArticle),
};
