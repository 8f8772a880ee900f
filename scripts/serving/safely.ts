/** No request that a handler did not foresee ends a server: it gets the status 400, and the server goes on. */
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The same handler, whose errors end the request alone. */
export const safely =
  (handle: Handler): Handler =>
  (request, response) => {
    try {
      handle(request, response);
    } catch {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Bad request');
    }
  };

/** Makes the handlers that a server of another package has safe: Vite's ends with an address that is none (`http://[/`). */
export function guard(server: Pick<Server, 'listeners' | 'removeAllListeners' | 'on'>): void {
  const handlers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  for (const handle of handlers) server.on('request', safely(handle));
}
