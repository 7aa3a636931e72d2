import { joinReadings } from '../../core/network/joinReadings.ts';
import { openReading } from './bytes.ts';
import type { JoinAnswer, JoinRequest } from './messages.ts';
import { writeNetwork } from './networkBytes.ts';

const answer = (message: JoinAnswer, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer });
};

self.onmessage = ({ data: { readings } }: MessageEvent<JoinRequest>) => {
  try {
    const network = writeNetwork(
      joinReadings(readings.map(([id, bytes]) => openReading(bytes, id))),
    );
    const lent = readings.map(([, { buffer }]) => buffer);
    answer({ kind: 'joined', network, readings }, [network.buffer, ...lent]);
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
