import { jsonForScript } from '#lib/seo/json-for-script.ts';

/** Structured data for machines. The one place where text becomes markup without React: `jsonForScript` is the wall. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />;
}
