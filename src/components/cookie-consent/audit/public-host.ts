const PRIVATE =
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+)$|\.(localhost|local|test|internal|example|invalid)$/;

/** Whether visitors may reach a host: anything but this machine, a private network and reserved names. */
export const isPublicHost = (host: string): boolean => host !== '' && !PRIVATE.test(host);
