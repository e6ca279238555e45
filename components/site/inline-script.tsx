/** A script that must run before the first paint. `source` is ours, never anybody's input. */
export function InlineScript({ source }: { source: string }) {
  return <script data-ours suppressHydrationWarning>{source}</script>;
}
