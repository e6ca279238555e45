import type { Logo as PaperLogo } from '#db/site/published.ts';
import { paths } from '#lib/urls.ts';

type Props = { logo: PaperLogo; /** Empty where the words beside it say the name. */ alt: string };

/** The paper's own drawing of its name, in place of the one of the house. How large it stands comes with the page: `logoRule`. */
export function Logo({ logo: { light, dark }, alt }: Props) {
  if (!dark) return <img className="logo" src={paths.media(light.file)} width={light.width} height={light.height} alt={alt} />;
  return (
    <>
      <img className="logo logo-light" src={paths.media(light.file)} width={light.width} height={light.height} alt={alt} loading="lazy" />
      <img className="logo logo-dark" src={paths.media(dark.file)} width={dark.width} height={dark.height} alt={alt} loading="lazy" />
    </>
  );
}
