import { joinReadings } from '../../core/network/joinReadings.ts';
import type { DocumentId } from '../../core/types.ts';
import { openReading } from './bytes.ts';
import type { ReadingBytes } from './bytes.ts';
import type { JoinAnswer, JoinRequest } from './messages.ts';
import { writeNetwork } from './networkBytes.ts';

/** As bytes: a thousand opened readings would take several times the room, and joining opens them one after the other. */
const held = new Map<DocumentId, ReadingBytes>();

const answer = (message: JoinAnswer, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer });
};

self.onmessage = ({ data }: MessageEvent<JoinRequest>) => {
  if (data.kind === 'put') held.set(data.id, data.bytes);
  else if (data.kind === 'remove') held.delete(data.id);
  else join(data.asked);
};

function join(asked: number): void {
  try {
    const network = joinReadings([...held].map(([id, bytes]) => openReading(bytes, id)));
    const bytes = writeNetwork(network);
    answer({ kind: 'joined', asked, bytes }, [bytes.buffer]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    answer({ kind: 'failed', asked, message });
  }
}
