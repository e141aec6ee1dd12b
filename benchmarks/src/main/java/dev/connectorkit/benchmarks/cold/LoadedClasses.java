package dev.connectorkit.benchmarks.cold;

/**
 * Classes that a process has loaded so far.
 *
 * @param all with the JDK's
 * @param libraries from the candidate's jars, with what is generated but without its own classes
 */
record LoadedClasses(int all, int libraries) {}
