/** A Markdown file is its text: webpack.config.js and jest.config.mjs see to it. */
declare module '*.md' {
  const text: string;
  export default text;
}
