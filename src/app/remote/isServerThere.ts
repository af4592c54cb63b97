// Does a server keep attempts where the app came from? Asked on every briefing, so it stands apart from what talks to one.

/** False on plain web space, without a connection, or where the server is not ready. */
export async function isServerThere(server = location.origin): Promise<boolean> {
  try {
    const response = await fetch(new URL('/ready', server), { cache: 'no-store', signal: AbortSignal.timeout(5000) });
    const body: unknown = await response.json();
    return response.ok && typeof body === 'object' && body !== null && 'status' in body && body.status === 'ready';
  } catch {
    return false;
  }
}
