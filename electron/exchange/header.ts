import { createHash } from 'node:crypto';
import { refusals, type ContainerKind } from './problems';

/** Version of the exchange format; a file of a higher one is refused. */
export const FORMAT_VERSION = 1;
export const HEADER_BYTES = 96;

const MAGIC = Buffer.from([0x89, 0x41, 0x4a, 0x50, 0x0d, 0x0a, 0x1a, 0x0a]);
const KINDS: readonly ContainerKind[] = ['package', 'result'];
const CHECKED = 64;

/** The plain beginning of each part of an exchange file. It says nothing about the content. */
export interface PartHeader {
  readonly kind: ContainerKind;
  /** From 1. */
  readonly part: number;
  readonly last: boolean;
  /** 16 bytes, hex: the same in all parts, and inside the encrypted content. */
  readonly id: string;
  /** Encrypted bytes in this part. */
  readonly bytes: number;
  /** Digest of the beginning of the encrypted stream (16 bytes, hex): tells a damaged beginning from a wrong passphrase. Zeros behind part 1. */
  readonly beginning: string;
}

/** Layout: magic 8, version 2, kind 1, last 1, part 2, zero 2, id 16, bytes 8, beginning 16, zero 8, SHA-256 of all that 32. */
export function encodeHeader({ kind, part, last, id, bytes, beginning }: PartHeader): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(header);
  header.writeUInt16BE(FORMAT_VERSION, 8);
  header.writeUInt8(KINDS.indexOf(kind) + 1, 10);
  header.writeUInt8(last ? 1 : 0, 11);
  header.writeUInt16BE(part, 12);
  header.write(id, 16, 'hex');
  header.writeBigUInt64BE(BigInt(bytes), 32);
  header.write(beginning, 40, 'hex');
  createHash('sha256').update(header.subarray(0, CHECKED)).digest().copy(header, CHECKED);
  return header;
}

/**
 * Reads the header of a part.
 * @param file its name, for messages
 * @param expected what it should be
 */
export function decodeHeader(header: Buffer, file: string, expected: ContainerKind): PartHeader {
  if (!header.subarray(0, MAGIC.length).equals(MAGIC.subarray(0, header.length))) throw refusals.notOurs(file, expected);
  if (header.length < HEADER_BYTES) throw refusals.truncated(file);
  const check = createHash('sha256').update(header.subarray(0, CHECKED)).digest();
  if (!check.equals(header.subarray(CHECKED))) throw refusals.altered(file);
  if (header.readUInt16BE(8) > FORMAT_VERSION) throw refusals.newer(file);
  const kind = KINDS[header.readUInt8(10) - 1];
  const last = header.readUInt8(11);
  const bytes = header.readBigUInt64BE(32);
  if (kind === undefined || header.readUInt16BE(8) !== FORMAT_VERSION || last > 1 || bytes > BigInt(Number.MAX_SAFE_INTEGER)) throw refusals.altered(file);
  if (kind !== expected) throw refusals.otherKind(file, expected);
  return {
    kind, last: last === 1, part: header.readUInt16BE(12), id: header.toString('hex', 16, 32), bytes: Number(bytes), beginning: header.toString('hex', 40, 56),
  };
}
