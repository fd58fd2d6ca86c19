// @ts-check
/**
 * A certificate that signs itself, for the sites of the lab: as short as X.509 allows (RFC 5280,
 * version 1), made anew for each run, so that no key lies in the repository.
 */
import { generateKeyPairSync, sign } from 'node:crypto';

const TAG = { integer: 0x02, bits: 0x03, utf8: 0x0c, time: 0x17, sequence: 0x30, set: 0x31 };
const ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');

/** One value of DER (ITU-T X.690). @param {number} tag @param {...Buffer} parts */
const der = (tag, ...parts) => {
  const body = Buffer.concat(parts);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const sequence = (/** @type {Buffer[]} */ ...parts) => der(TAG.sequence, ...parts);
const time = (/** @type {string} */ text) => der(TAG.time, Buffer.from(text));

/** @param {string} name @returns {{ key: string, cert: string }} as PEM */
export const certificateFor = name => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(ECDSA_WITH_SHA256);
  const subject = sequence(der(TAG.set, sequence(COMMON_NAME, der(TAG.utf8, Buffer.from(name)))));
  const content = sequence(
    der(TAG.integer, Buffer.from([1])),
    algorithm,
    subject,
    sequence(time('200101000000Z'), time('490101000000Z')),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(TAG.bits, Buffer.from([0]), sign('sha256', content, privateKey));
  const base64 = sequence(content, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
};
