/**
 * Builds the add-in: one page, one bundle, into dist/<officeJs>/.
 *
 * `--env officeJs=cdn|cdn-21vianet|local` says where Office.js comes from (default cdn);
 * `--env baseUrl=https://…/` is the address under which the pack will be served: it replaces https://localhost:3000/
 * in the manifest.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const root = path.dirname(fileURLToPath(import.meta.url));
const DEVELOPMENT_URL = 'https://localhost:3000/';

/** Where Office.js is loaded from, and which origin the page must therefore allow to run scripts. */
const OFFICE_JS = {
  cdn: {
    src: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
  },
  'cdn-21vianet': {
    src: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
  },
  local: { src: 'office-js/office.js', origin: null },
};

/** What office.js itself loads in Excel for Windows, Mac and the web; everything else in the package is for other programs. */
const LOCAL_OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.*.js',
  'excel-mac-16.*.js',
  'excel-web-16.*.js',
  'ariatelemetry/*.js',
  'telemetry/*.js',
  '{zh-cn,zh-tw,en-us}/office_strings.js',
];

/** Bytes of JavaScript, gzip, that the pane may need at most before it shows anything. */
const BUDGET = 250 * 1024;

/** Fails a production build whose scripts are heavier than the budget. */
class BudgetPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BudgetPlugin', (compilation) => {
      const stage = compilation.constructor.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'BudgetPlugin', stage }, () => {
        let bytes = 0;
        for (const entrypoint of compilation.entrypoints.values())
          for (const file of entrypoint.getFiles())
            if (file.endsWith('.js'))
              bytes += gzipSync(compilation.getAsset(file).source.buffer()).length;
        if (bytes > BUDGET)
          compilation.errors.push(
            new Error(`The pane's scripts are ${bytes} bytes gzip, more than ${BUDGET}.`),
          );
      });
    });
  }
}

/** The page may run our scripts and Office.js and may send nothing anywhere. Fluent's styles are written at run time. */
function contentSecurityPolicy(origin, development) {
  const scripts = ["'self'", origin].filter((source) => source !== null).join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src ${development ? "'self' wss://localhost:3000" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export default async function configure(env = {}, argv = {}) {
  const officeJs = env.officeJs ?? 'cdn';
  const source = OFFICE_JS[officeJs];
  if (!source)
    throw new Error(`officeJs is one of ${Object.keys(OFFICE_JS).join(', ')}, not ${officeJs}`);
  const baseUrl = env.baseUrl ?? DEVELOPMENT_URL;
  if (!/^https:\/\/.+\/$/.test(baseUrl))
    throw new Error('baseUrl starts with https:// and ends in /');
  const development = argv.mode === 'development';
  const output = path.join(root, 'dist', officeJs);

  return {
    mode: development ? 'development' : 'production',
    target: ['web', 'es2022'],
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: output,
      filename: '[name].[contenthash:12].js',
      clean: true,
      publicPath: '',
    },
    devtool: development ? 'source-map' : false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        // The pages of the rules are shown in the pane.
        { test: /\.md$/, type: 'asset/source' },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic', development } },
                target: 'es2022',
              },
            },
          },
        },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: path.join(root, 'src/taskpane/taskpane.html'),
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        inject: 'head',
        templateParameters: {
          officeJs: source.src,
          policy: contentSecurityPolicy(source.origin, development),
        },
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', context: root },
          {
            from: 'manifest.xml',
            context: root,
            transform: (content) => content.toString('utf8').replaceAll(DEVELOPMENT_URL, baseUrl),
          },
          ...(officeJs === 'local'
            ? [
                ...LOCAL_OFFICE_FILES.map((from) => ({
                  from,
                  to: 'office-js/',
                  context: path.join(root, 'node_modules/@microsoft/office-js/dist'),
                  globOptions: { ignore: ['**/*.debug.js'] },
                  info: { minimized: true },
                })),
                // Copies of Office.js travel with Microsoft's terms.
                {
                  from: 'node_modules/@microsoft/office-js/LICENSE.md',
                  to: 'office-js/',
                  context: root,
                },
              ]
            : []),
        ],
      }),
      ...(development ? [] : [new BudgetPlugin()]),
    ],
    performance: false,
    // The page stays as written: the workbench finds the one Office.js tag in it.
    experiments: { html: false },
    ...(env.WEBPACK_SERVE ? { devServer: await devServer(output) } : {}),
  };
}

/** https with the certificate that Office trusts for development; both packages are there once `npm run start:excel` ran. */
async function devServer(output) {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    port: 3000,
    hot: false,
    liveReload: true,
    static: output,
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await getHttpsServerOptions() },
  };
}
