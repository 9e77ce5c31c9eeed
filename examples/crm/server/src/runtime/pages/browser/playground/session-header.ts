/** Header by which the playground asks for its session; a page of another origin would need leave to send it. */
export const sessionHeader = "x-playground-session";
