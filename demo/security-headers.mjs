// @ts-check
// cspell:words nosniff

/**
 * The headers of every answer of the demo: what a force's own server should send with pages that
 * hold these elements. Nothing inline, no eval, no foreign origin but the one that is named.
 * @param {{ thirdPartyOrigin?: string | undefined, trustedTypes?: string[] }} [options]
 *   `trustedTypes`: names of the Trusted Types policies that pages may make
 * @returns {Record<string, string>}
 */
export function securityHeaders({
  thirdPartyOrigin,
  trustedTypes = ['lit-html', 'police-elements'],
} = {}) {
  const also = thirdPartyOrigin ? ` ${thirdPartyOrigin}` : '';
  const policy = [
    "default-src 'none'",
    `script-src 'self'${also}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    `frame-src ${thirdPartyOrigin ?? "'none'"}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes.join(' ')}`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
      'magnetometer=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}
