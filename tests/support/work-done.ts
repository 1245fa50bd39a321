/** Milliseconds of processor time since it was made: what the clock says depends on what else the machine is doing. */
export function workSince(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
