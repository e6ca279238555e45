/** The pen's dot: bullet, mark and separator of the house. Hollow stands for a correction. */
export function Nuqta({ hollow = false }: { hollow?: boolean }) {
  return <span className={hollow ? 'nuqta hollow' : 'nuqta'} aria-hidden="true" />;
}
