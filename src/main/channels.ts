/** Who talks on the wire between a page and its desk's worker. */
export const channels = { desk: "desk", hands: "hands", viewer: "viewer", files: "files" } as const;
