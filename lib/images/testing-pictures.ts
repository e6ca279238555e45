import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Pictures for tests, made where they are needed: nothing in the repository comes from a camera. */

/** A photograph as a phone hands it over: lying on its side, with the place it was taken. Its left half is red, its right half blue as people see it. */
export function photograph({ width = 1800, height = 1200 } = {}): Promise<Buffer> {
  const lying = { width: height, height: width };
  const half = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${lying.width}" height="${lying.height}"><rect width="100%" height="100%" fill="#d01010"/><rect width="100%" height="50%" fill="#1010d0"/></svg>`);
  return sharp(half)
    .withExif({
      IFD0: { Artist: 'A photographer', Model: 'A phone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 12/1 5/1', GPSLongitudeRef: 'E', GPSLongitude: '37/1 8/1 4/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** A PNG of so many pixels of one colour: small as a file, enormous once it is opened. */
export function bomb(width: number, height: number): Buffer {
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
