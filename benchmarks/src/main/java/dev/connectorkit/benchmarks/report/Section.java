package dev.connectorkit.benchmarks.report;

/**
 * What one campaign has measured.
 *
 * @param key stays the same from run to run
 * @param title the heading
 * @param ratios goals and comparisons, in Markdown
 * @param tables everything measured, in Markdown
 */
public record Section(String key, String title, String ratios, String tables) {}
