/**
 * Connects an emulated Excel to `OfficeExtension.HostBridge`, the library's own text boundary to a native host. Used
 * in jest, where only the host file of the library is loaded and `Office.onReady` does not exist.
 */
import type { AnsweringExcel, HostAnswer } from '../emulated-excel';
import { clientError } from '../rich-api/office-error';
import { isRecord, ProtocolError } from '../rich-api/protocol';

/** What the library asks of a bridge. It sets `onMessageFromHost` itself. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** The part of `OfficeExtension` that is used; the type declarations do not have it. */
export interface HostBridgeLibrary {
  readonly HostBridge: { init(bridge: NativeBridge): void };
}

const MessageType = { Request: 1, Response: 2, Event: 3 } as const;

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/**
 * Connects the two; contexts that the add-in makes from now on talk to this Excel.
 *
 * @returns the function that cuts the connection: requests then stay unanswered and no event arrives
 */
export function connectHostBridge(library: HostBridgeLibrary, excel: AnsweringExcel): () => void {
  let connected = true;
  const send = (message: unknown) => {
    if (connected) bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const request = parseRequest(text);
      if (!connected || request === null) return;
      void excel.serve(request, (answer) => {
        send({ id: request.id, type: MessageType.Response, message: httpMessage(answer) });
      });
    },
  };
  const endEvents = excel.onEvents((entries) => {
    send({ type: MessageType.Event, message: { entries } });
  });
  library.HostBridge.init(bridge);
  return () => {
    connected = false;
    endEvents();
  };
}

/** A request to the host, or `null` for messages of another kind. */
function parseRequest(text: string): BridgeRequest | null {
  const envelope: unknown = JSON.parse(text);
  if (!isRecord(envelope) || envelope['type'] !== MessageType.Request) return null;
  const { id, flags, message } = envelope;
  if (typeof id !== 'number' || !isRecord(message))
    throw new ProtocolError('bridge message without id or content');
  const { url, method, body } = message;
  return {
    id,
    flags: typeof flags === 'number' ? flags : 0,
    method: typeof method === 'string' ? method : '',
    path: typeof url === 'string' ? url : '',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

function httpMessage(answer: HostAnswer): unknown {
  if ('error' in answer) {
    const { code, status } = clientError(answer.error);
    const message = `The Office host refused the request (${String(answer.error)}).`;
    return { statusCode: status, headers: {}, body: JSON.stringify({ error: { code, message } }) };
  }
  return { statusCode: answer.status, headers: {}, body: answer.body };
}
