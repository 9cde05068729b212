import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP of some files, by name. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function zipOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const packed = Object.entries(files).map(([name, content]) => pack(name, Buffer.from(content)));
  let offset = 0;
  const directory = packed.map(({ local, fields, name }) => {
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(20, 4);
    fields.copy(head, 6);
    head.writeUInt32LE(offset, 42);
    offset += local.length;
    return Buffer.concat([head, name]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(packed.length, 8);
  end.writeUInt16LE(packed.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...packed.map(({ local }) => local), ...directory, end]);
}

function pack(fileName: string, content: Buffer) {
  const name = Buffer.from(fileName);
  const data = deflateRawSync(content);
  // From the version that is needed up to the length of the extra field, as both headers have it.
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const signature = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
  return { local: Buffer.concat([signature, fields, name, data]), fields, name };
}
