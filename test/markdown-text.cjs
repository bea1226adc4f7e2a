/** For jest, as webpack does it for the pane: a Markdown file is its text. */
module.exports = {
  process: (text) => ({
    code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };`,
  }),
};
