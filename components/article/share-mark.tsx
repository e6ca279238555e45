import type { ShareService } from '#lib/share-links.ts';

const drawings: Record<ShareService, string> = {
  whatsapp: 'M2.800 17.200l1.100-3.900a7 7 0 1 1 2.800 2.800zM7.300 6.800c-.300 3.300 2.600 6.200 5.900 5.900l.500-1.900-2-.900-.900.900c-.900-.400-1.500-1-1.900-1.900l.900-.900-.900-2z',
  telegram: 'M2.200 9.600 17.600 3.200l-2.500 13.400-5.300-3.700zM9.800 12.900l-2.200 3.200-.900-4.900 7-5',
  x: 'M3.500 3.500l13 13M16.500 3.500l-13 13',
  facebook: 'M10.800 18v-8.600M7.300 10.400h6.200M10.800 10.400V6.600c0-1.900 1.200-2.900 3.600-2.500',
  email: 'M2.500 4.500h15v11h-15zM3 5l7 6 7-6',
};

/** The sign of a service beside its name, in the hand of our own icons. */
export function ShareMark({ service }: { service: ShareService }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[service]} />
    </svg>
  );
}
