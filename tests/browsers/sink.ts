/** A server at the end of the world: every connection that a browser makes comes here, is written down, and gets nothing. */
import { createServer, type Socket } from 'node:net';

export interface Sink {
  readonly port: number;
  /** The first line of each request: 'GET http://host/ HTTP/1.1', 'CONNECT host:443 HTTP/1.1'. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

const ANSWER = 'HTTP/1.1 404 Not here\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

export async function openSink(): Promise<Sink> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined); // whoever hangs up has been counted
    socket.once('data', (data: Buffer) => {
      asked.push(data.toString('latin1').split('\r\n', 1)[0] ?? '');
      socket.end(ANSWER);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}
