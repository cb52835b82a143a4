/**
 * Holds a backend between a message that it has read and its answer. A backend that is told that the settings of its
 * server may have changed reads them when it has its next message (postgres.c, PostgresMain: ConfigReloadPending), and
 * here a part of them is a pipe, of which the other end is opened later. What becomes of the backend meanwhile it sees
 * behind that: the pipe holds no settings, and a session that is told everything is told so (guc-file.l, ParseConfigFp),
 * whereupon it looks at its signals (elog.c, errfinish).
 */

/** Named in the settings, in the folder of the data; it is there only while a backend is held. */
const PIPE = 'wirestate_hold';
const SETTINGS = 'postgresql.conf';
const INCLUDE = `include_if_exists ${PIPE}`;

/** SQL that has the server run a program in the folder of its data; a signal that it sends is there when it has ended. */
const run = (program: string): string => `copy (select where false) to program '${program}'`;

const hangUp = (pid: number): string => `kill -HUP ${pid}`;

/** For a superuser of a server of our own: the backend of that process id, and no other, reads the settings anew. */
export const reloadSql = (pid: number): string => run(hangUp(pid));

/** For the same: the backend of that process id is held as soon as it has read a message. */
export const holdSql = (pid: number): string =>
  run(
    [
      `grep -q ${PIPE} ${SETTINGS} || echo ${INCLUDE} >> ${SETTINGS}`,
      `rm -f ${PIPE}`,
      `mkfifo ${PIPE}`,
      hangUp(pid),
    ].join('; '),
  );

/** Lets it go on. Nobody has to be held: a pipe that is opened for both directions waits for no one. */
export const RELEASE_SQL: string = run(`echo wirestate 1<> ${PIPE}; rm -f ${PIPE}`);
