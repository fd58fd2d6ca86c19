/** What a browser does with `XMLHttpRequest`, in the test's hand. */
export class FakeUpload {
  /** In the order in which they were sent. */
  static sent: FakeUpload[] = [];

  readonly upload: {
    onprogress?: (event: { loaded: number; total: number }) => void;
    onload?: (event: { total: number }) => void;
  } = {};

  readonly headers = new Headers();
  onload?: () => void;
  onerror?: () => void;
  url = '';
  body = new FormData();
  aborted = false;
  status = 0;
  responseText = '';
  #answer = new Headers();

  open(_method: string, url: URL): void {
    this.url = url.href;
  }

  setRequestHeader(name: string, value: string): void {
    this.headers.set(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.#answer.get(name);
  }

  send(body: FormData): void {
    // A copy: the form goes on using its own.
    for (const [name, value] of body) this.body.append(name, value);
    FakeUpload.sent.push(this);
  }

  abort(): void {
    this.aborted = true;
  }

  /** So much of a hundred has gone. */
  move(loaded: number): void {
    this.upload.onprogress?.({ loaded, total: 100 });
    if (loaded === 100) this.upload.onload?.({ total: 100 });
  }

  break(): void {
    this.onerror?.();
  }

  answer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
    this.status = status;
    this.responseText = typeof body === 'string' ? body : JSON.stringify(body);
    this.#answer = new Headers({ 'content-type': 'application/json', ...headers });
    this.onload?.();
  }
}

const real = window.XMLHttpRequest;

export const fakeUploads = (): void => {
  FakeUpload.sent = [];
  window.XMLHttpRequest = FakeUpload as unknown as typeof XMLHttpRequest;
};

export const restoreUploads = (): void => {
  window.XMLHttpRequest = real;
};
