/**
 * Whether a file can still be read. One that was changed, moved or deleted after it was chosen fails
 * (File API, "snapshot state"), and a request with it would end like a broken connection.
 */
export const isReadable = async (file: File): Promise<boolean> => {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
};
