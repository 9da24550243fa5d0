import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { z } from 'zod';

/** A key for signing results, made on the expert's PC. The private part stays there. */
export interface SigningKey {
  /** PKCS#8, PEM. */
  readonly privateKey: string;
  /** SPKI, DER in base64: what the lead knows the expert by. */
  readonly publicKey: string;
}

const CONTEXT = 'case-review-result/1\n';
const signatureShape = z.strictObject({ publicKey: z.base64().max(200), signature: z.base64().max(200) });

export function createSigningKey(): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64') };
}

/** The signature of a result over the hash of its manifest (Ed25519), with the public key to check it by. */
export function signResult(manifestHash: string, key: SigningKey): Uint8Array {
  const signature = sign(null, Buffer.from(CONTEXT + manifestHash), createPrivateKey(key.privateKey)).toString('base64');
  return Buffer.from(JSON.stringify({ publicKey: key.publicKey, signature }));
}

/** The public key that signed the manifest; null if nothing valid did. */
export function signerOf(manifestHash: string, signature: Uint8Array): string | null {
  try {
    const { publicKey, signature: bytes } = signatureShape.parse(JSON.parse(Buffer.from(signature).toString('utf8')));
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
    // One key, one text: base64 has several spellings of the same bytes.
    const canonical = key.export({ type: 'spki', format: 'der' }).toString('base64') === publicKey && Buffer.from(bytes, 'base64').toString('base64') === bytes;
    return key.asymmetricKeyType === 'ed25519' && canonical && verify(null, Buffer.from(CONTEXT + manifestHash), key, Buffer.from(bytes, 'base64')) ? publicKey : null;
  } catch {
    return null;
  }
}
