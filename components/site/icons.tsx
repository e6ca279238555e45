const drawings = {
  next: 'M4 10h12M11 5l5 5-5 5',
  down: 'm5 8 5 5 5-5',
  link: 'M8 12l4-4M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2',
  share: 'M10 12.5v-10M6.5 5.5 10 2l3.500 3.500M6 8.500H3.500v9h13v-9H14',
  mail: 'M2.500 4.500h15v11h-15zM3 5l7 6 7-6',
  print: 'M5.500 7V2.500h9V7M5.500 14h-3V7h15v7h-3M5.500 11.500h9v6h-9z',
  play: 'M6 3.500v13l10.500-6.500z',
  external: 'M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8',
  letters: 'M2.500 16 7 5l4.500 11M4.200 12h5.600M13 16l2.500-6 2.500 6M13.900 14h3.200',
  flag: 'M5 18V3M5 3.500h10.500L13 7.250l2.500 3.750H5',
  clock: 'M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 1 0 0-15M10 5.500V10l3 2',
} as const;

export type IconName = keyof typeof drawings;

/** Only what points along the line turns round with the direction of the page. */
const directional: ReadonlySet<IconName> = new Set(['next']);

/** A drawing beside words; it says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={directional.has(name) ? 'icon flips' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
