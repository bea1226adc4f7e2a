/** A command reads and then writes: each reports its own progress, and together they make that of the command. */

/** Where reading ends and writing begins. */
const READ = 0.3;

type OnProgress = (done: number) => void;

/** For the reading of a command that writes afterwards. */
export function whileReading(onProgress: OnProgress): OnProgress {
  return (done) => onProgress(done * READ);
}

/** For the writing of a command that has read before. */
export function whileWriting(onProgress: OnProgress): OnProgress {
  return (done) => onProgress(READ + done * (1 - READ));
}
