/** jsdom with what the spreadsheet engine behind the emulated Excel needs and jsdom lacks. */
const { TestEnvironment } = require('jest-environment-jsdom');

/** Two ports that hand each message to the other side in a later turn of the event loop. */
class MessageChannelOfNode {
  constructor() {
    this.port1 = { onmessage: null, close() {} };
    this.port2 = { onmessage: null, close() {} };
    const connect = (from, to) => {
      from.postMessage = (data) => setImmediate(() => to.onmessage?.({ data }));
    };
    connect(this.port1, this.port2);
    connect(this.port2, this.port1);
  }
}

module.exports = class JsdomWithMessageChannel extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.MessageChannel = MessageChannelOfNode;
  }
};
