/** A key of the keyboard beside what it does; whoever cannot see it hears of it elsewhere. */
export function Key({ of }: { of: string }) {
  return <kbd aria-hidden>{of}</kbd>;
}
