import { TriangleAlert } from 'lucide-react';

/** What went wrong, where a screen reader hears it at once. */
export function Problem({ text }: { text: string | null }) {
  return <div role="alert">{text ? <p className="note" data-kind="stop"><TriangleAlert aria-hidden />{text}</p> : null}</div>;
}
