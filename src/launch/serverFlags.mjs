// How the engine under the server is set.

/** Room for what lives shorter than an answer takes, in megabytes: less of it outlives its use, and less time goes into collecting it. */
export const SERVER_FLAGS = ['--max-semi-space-size=32'];
