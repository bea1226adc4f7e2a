/** Serves the workbench on http://localhost: the page, the prebuilt grid, the built pane, office.js and the manifest. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { root, Trouble } from './project.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

const OFFICE_JS_TAG = /<script [^>]*src="[^"]*\/office\.js"[^>]*><\/script>/;
const OFFICE_JS_HERE =
  '<script src="/workbench/native-frame-entry.js"></script><script src="/office-js/office.js"></script>';

/**
 * The built page of the pane, byte for byte but for the office.js tag: before it comes the bridge to the emulated
 * Excel, and office.js itself comes from the npm package instead of Microsoft's server.
 */
function paneForFrame(file) {
  const page = readFileSync(file, 'utf8');
  if (!OFFICE_JS_TAG.test(page)) {
    throw new Trouble(`${file} 中没有 office.js 标签`, `${file} has no tag for office.js`);
  }
  return page.replace(OFFICE_JS_TAG, OFFICE_JS_HERE);
}

/** Which folder answers which part of the address space; the first that fits. */
function routes({ workbench, univer, pane }) {
  return [
    ['/workbench/', workbench],
    ['/univer/', univer],
    ['/pane/', pane],
    ['/assets/', path.join(root, 'assets')],
    ['/office-js/', path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist')],
  ];
}

function fileFor(url, folders) {
  if (url === '/') return path.join(folders.workbench, 'index.html');
  if (url === '/manifest.xml') return path.join(root, 'manifest.xml');
  for (const [prefix, folder] of routes(folders)) {
    if (!url.startsWith(prefix)) continue;
    const file = path.join(folder, url.slice(prefix.length));
    const inside = file.startsWith(folder + path.sep);
    return inside && existsSync(file) && statSync(file).isFile() ? file : null;
  }
  return null;
}

function answer(request, response, folders) {
  const url = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = fileFor(url, folders);
  if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('没有这个文件 / No such file');
    return;
  }
  // The grid's folder carries a hash in its name but not in its address, so only revalidation by time is safe.
  const headers = {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'Last-Modified': statSync(file).mtime.toUTCString(),
  };
  if (request.headers['if-modified-since'] === headers['Last-Modified']) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, headers);
  if (url === '/pane/taskpane.html') response.end(paneForFrame(file));
  else createReadStream(file).pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    const fail = (error) => reject(error);
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      resolve(server.address().port);
    });
  });
}

const ATTEMPTS = 20;

/**
 * @param {{workbench: string, univer: string, pane: string}} folders
 * @param {{port: number, fixed: boolean}} where when the port is not fixed, the next free one is taken
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serveWorkbench(folders, { port, fixed }) {
  const server = createServer((request, response) => {
    try {
      answer(request, response, folders);
    } catch (error) {
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    }
  });
  for (let candidate = port; ; candidate += 1) {
    try {
      const taken = await listen(server, candidate);
      return {
        url: `http://localhost:${taken}`,
        close: () => {
          // Browsers keep connections open for their next request.
          server.closeAllConnections();
          return new Promise((resolve) => server.close(() => resolve()));
        },
      };
    } catch (error) {
      const full = error.code === 'EADDRINUSE';
      if (full && !fixed && candidate < port + ATTEMPTS) continue;
      throw full
        ? new Trouble(`端口 ${candidate} 已被占用。`, `Port ${candidate} is taken.`)
        : error;
    }
  }
}
