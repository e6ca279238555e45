'use client';

import { ExternalLink, Monitor, Smartphone } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { previewQuery } from '#lib/front/preview-query.ts';
import { deskPaths } from '#lib/urls.ts';
import { useWords } from '../words.client.tsx';
import type { Builder } from './builder.ts';

/** Widths of the windows that are shown, in CSS px. */
const widths = { phone: 390, desktop: 1280 } as const;
type Device = keyof typeof widths;
/** Changes that follow each other within this time are shown as one, in milliseconds. */
const pause = 250;

/** Exactly what readers would see of the draft, small enough to stand beside it. */
export function Preview({ builder: { of, front } }: { builder: Builder }) {
  const t = useWords('DeskFront');
  const [device, setDevice] = useState<Device>('phone');
  const address = deskPaths.frontPreview(of.locale, previewQuery({ sectionId: of.sectionId, slots: front.slots, at: null }));
  return (
    <>
      <div className="front-devices">
        <ToggleButtonGroup
          aria-label={t('device')} className="front-seg" selectionMode="single" disallowEmptySelection selectedKeys={[device]}
          onSelectionChange={(keys) => setDevice(keys.has('desktop') ? 'desktop' : 'phone')}
        >
          <ToggleButton id="phone"><Smartphone aria-hidden />{t('phone')}</ToggleButton>
          <ToggleButton id="desktop"><Monitor aria-hidden />{t('desktop')}</ToggleButton>
        </ToggleButtonGroup>
        <a className="link small" href={address} target="_blank"><ExternalLink className="dir-flip" aria-hidden size={16} />{t('openFull')}</a>
      </div>
      <Device address={address} width={widths[device]} title={t('previewTitle', { device })} />
    </>
  );
}

/** Reader's pages need no script, and links lead nowhere from here. */
function Device({ address, width, title }: { address: string; width: number; title: string }) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const top = useRef(0);
  const [first] = useState(address);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const watched = box.current;
    if (!watched) return;
    const watcher = new ResizeObserver(([entry]) => entry && setSize({ width: entry.contentRect.width, height: entry.contentRect.height }));
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      const shown = frame.current?.contentWindow;
      if (!shown || shown.location.href === new URL(address, location.href).href) return;
      top.current = shown.scrollY;
      // Not `src`: each address would become a step for the browser's way back.
      shown.location.replace(address);
    }, pause);
    return () => clearTimeout(timer);
  }, [address]);
  const scale = size.width / width || 0;
  return (
    <div className="front-device" ref={box}>
      <iframe
        ref={frame} src={first} title={title} sandbox="allow-same-origin" onLoad={() => frame.current?.contentWindow?.scrollTo(0, top.current)}
        style={{ inlineSize: width, blockSize: scale ? size.height / scale : 0, transform: `scale(${scale})` }}
      />
    </div>
  );
}
