/** Where the sections of the PostgreSQL manual are that rules cite. */

/** By the section's title: its page, and the place in it. */
const SECTIONS: Readonly<Record<string, string>> = {
  'Start-up': 'protocol-flow.html#PROTOCOL-FLOW-START-UP',
  'SSL Session Encryption': 'protocol-flow.html#PROTOCOL-FLOW-SSL',
  'GSSAPI Session Encryption': 'protocol-flow.html#PROTOCOL-FLOW-GSSAPI',
  'SASL Authentication': 'sasl-authentication.html',
  'Simple Query': 'protocol-flow.html#PROTOCOL-FLOW-SIMPLE-QUERY',
  'Extended Query': 'protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY',
  Pipelining: 'protocol-flow.html#PROTOCOL-FLOW-PIPELINING',
  'Function Call': 'protocol-flow.html#PROTOCOL-FLOW-FUNCTION-CALL',
  'COPY Operations': 'protocol-flow.html#PROTOCOL-COPY',
  'Asynchronous Operations': 'protocol-flow.html#PROTOCOL-ASYNC',
  'Canceling Requests in Progress': 'protocol-flow.html#PROTOCOL-FLOW-CANCELING-REQUESTS',
  Termination: 'protocol-flow.html#PROTOCOL-FLOW-TERMINATION',
  'Streaming Replication Protocol': 'protocol-replication.html',
};

/** The address of a section; undefined for a title that is none of these. A test holds them against the rules. */
export function manualAddress(section: string): string | undefined {
  const place = SECTIONS[section];
  return place === undefined ? undefined : `https://www.postgresql.org/docs/18/${place}`;
}
