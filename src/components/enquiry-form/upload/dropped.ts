/**
 * What was dropped. A folder comes as a file that can't be read, and only its entry says what it is
 * (File and Directory Entries API; in every engine under the prefixed name).
 */
export const droppedOn = ({
  dataTransfer,
}: DragEvent): { files: readonly File[]; folder: string | undefined } => {
  const files: File[] = [];
  let folder: string | undefined;
  for (const item of dataTransfer?.items ?? []) {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    const file = item.getAsFile();
    if (entry?.isDirectory) folder = entry.name;
    else if (file) files.push(file);
  }
  return { files, folder };
};
