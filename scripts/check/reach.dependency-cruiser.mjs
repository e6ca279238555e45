import walls, { countingRoute, countingVerb, publicRoutes, reportingRoute, reportingVerbs } from '../../.dependency-cruiser.mjs';

/**
 * The walls that hold through any chain of imports. They are judged on what is left at run time:
 * to know the shape of a draft is harmless, to reach the function that returns one is not.
 */

const test = '\\.(test|spec)\\.tsx?$';

/** Parts of `published.ts` that stand in files of their own. Whatever else lies in db/<noun>/ is the desk or a verb. */
const readingParts = ['tables', 'desk-tables', 'input', 'published', 'live', 'cards', 'in-force', 'counts'];

const deskAndVerbs = { path: '^db/[^/]+/', pathNot: [test, '^db/(store|seed|audit)/', `^db/[^/]+/(${readingParts.join('|')})\\.ts$`] };

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'published-only-reach',
      comment: 'a public route has no import path to the desk or to a verb',
      severity: 'error',
      from: { path: publicRoutes, pathNot: [test, countingRoute, reportingRoute] },
      to: { reachable: true, ...deskAndVerbs },
    },
    {
      name: 'counting-only-reach',
      comment: 'the door that counts views reaches no verb but the one that adds them',
      severity: 'error',
      from: { path: countingRoute, pathNot: test },
      to: { reachable: true, path: deskAndVerbs.path, pathNot: [...deskAndVerbs.pathNot, countingVerb] },
    },
    {
      name: 'reporting-only-reach',
      comment: 'the door of reports reaches no verb but the one that takes them in',
      severity: 'error',
      from: { path: reportingRoute, pathNot: test },
      to: { reachable: true, path: deskAndVerbs.path, pathNot: [...deskAndVerbs.pathNot, ...reportingVerbs] },
    },
    {
      name: 'published-reads-no-desk',
      comment: 'a published.ts reaches neither the desk nor a verb',
      severity: 'error',
      from: { path: '^db/[^/]+/published\\.ts$' },
      to: { reachable: true, ...deskAndVerbs },
    },
    {
      name: 'no-session-outside-reach',
      comment: 'public pages have no import path to the viewer',
      severity: 'error',
      from: { path: '^app/(\\[locale\\]/\\((reader|report)\\)|feeds|sitemaps)/', pathNot: test },
      to: { reachable: true, path: '^app/_request/viewer\\.ts' },
    },
  ],
  options: { ...walls.options, tsPreCompilationDeps: false },
};
