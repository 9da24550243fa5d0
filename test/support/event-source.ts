/** The little of the browser's EventSource that the bridge uses, over Node's fetch; reconnects with Last-Event-ID as browsers do. */
export interface EventSourceOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

type Listener = (event: { readonly data: string }) => void;

export class TestEventSource {
  readonly #options: EventSourceOptions;
  readonly #listeners = new Map<string, Listener[]>();
  #lastId: string | null = null;
  #controller = new AbortController();
  #closed = false;

  constructor(options: EventSourceOptions) {
    this.#options = options;
    void this.#run();
  }

  addEventListener(name: string, listener: Listener): void {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
  }

  /** Breaks the connection, as a sleeping PC does; it reconnects by itself. */
  drop(): void {
    this.#controller.abort();
  }

  close(): void {
    this.#closed = true;
    this.#controller.abort();
  }

  async #run(): Promise<void> {
    while (!this.#closed) {
      this.#controller = new AbortController();
      try {
        await this.#read(this.#controller.signal);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }

  async #read(signal: AbortSignal): Promise<void> {
    const headers = { ...this.#options.headers, ...(this.#lastId === null ? {} : { 'last-event-id': this.#lastId }) };
    const response = await fetch(this.#options.url, { headers, signal });
    if (!response.ok || response.body === null) throw new Error(`events: ${response.status}`);
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body) {
      text += decoder.decode(chunk, { stream: true });
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      messages.forEach((message) => this.#deliver(message));
    }
  }

  #deliver(message: string): void {
    const fields = new Map(message.split('\n').map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const));
    const [id, name, data] = [fields.get('id'), fields.get('event'), fields.get('data')];
    if (id !== undefined) this.#lastId = id;
    if (name !== undefined && data !== undefined) for (const listener of this.#listeners.get(name) ?? []) listener({ data });
  }
}
