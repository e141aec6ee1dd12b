package dev.connectorkit.benchmarks.cold;

/**
 * Classes that a process has loaded so far.
 *
 * @param all with the JDK's
 * @param libraries of the candidate's artifacts, with what is generated for it but without its own classes
 */
record LoadedClasses(int all, int libraries) {}
