import { deskTables } from './articles/desk-tables.ts';
import { articleTables } from './articles/tables.ts';
import { auditTables } from './audit/tables.ts';
import { authorTables } from './authors/tables.ts';
import { frontTables } from './fronts/tables.ts';
import { mediaTables } from './media/tables.ts';
import { pageTables } from './pages/tables.ts';
import { previewTables } from './previews/tables.ts';
import { redirectTables } from './redirects/tables.ts';
import { sectionTables } from './sections/tables.ts';
import { siteTables } from './site/tables.ts';
import { spellingTables } from './spellings/tables.ts';
import { staffTables } from './staff/tables.ts';
import type { ColumnKit } from './store/column-kit.ts';
import { summaryTables } from './summaries/tables.ts';
import { topicTables } from './topics/tables.ts';
import { viewTables } from './views/tables.ts';

/** Every table of the model, defined once and built for the database whose kit is given. */
export function defineTables(k: ColumnKit) {
  const sections = sectionTables(k);
  const topics = topicTables(k);
  const media = mediaTables(k);
  const authors = authorTables(k, media);
  const articles = articleTables(k, { ...sections, ...topics, ...media, ...authors });
  return {
    ...sections,
    ...topics,
    ...media,
    ...authors,
    ...articles,
    ...deskTables(k, articles),
    ...previewTables(k, articles),
    ...summaryTables(k, articles),
    ...frontTables(k, { ...articles, ...sections }),
    ...pageTables(k),
    ...siteTables(k),
    ...redirectTables(k, articles),
    ...spellingTables(k),
    ...auditTables(k),
    ...staffTables(k),
    ...viewTables(k, articles),
  };
}

export type Tables = ReturnType<typeof defineTables>;
