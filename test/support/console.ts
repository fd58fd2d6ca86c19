declare global {
  var policeConsole: { lines: string[] };
}

/** What was written to the console as a warning or an error since the last call. */
export const takeConsole = (): string[] => globalThis.policeConsole.lines.splice(0);
