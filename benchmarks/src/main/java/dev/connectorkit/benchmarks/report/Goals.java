package dev.connectorkit.benchmarks.report;

/** What was to be reached, and what was. */
public final class Goals {
    private final Table table = new Table("Goal", "Wanted", "Measured", "Met");

    /** No goals yet. */
    public Goals() {}

    /**
     * Adds a ratio that must not be less.
     *
     * @param what is compared
     * @param least the least that will do
     * @param measured what there is
     * @return these goals
     */
    public Goals atLeast(String what, double least, double measured) {
        return add(what, "at least " + Numbers.ratio(least), Numbers.ratio(measured), measured >= least);
    }

    /**
     * Adds a ratio that must not be more.
     *
     * @param what is compared
     * @param most the most that will do
     * @param measured what there is
     * @return these goals
     */
    public Goals atMost(String what, double most, double measured) {
        return add(what, "at most " + Numbers.ratio(most), Numbers.ratio(measured), measured <= most);
    }

    /**
     * Adds a number that must not be more.
     *
     * @param what is counted
     * @param most the most that will do
     * @param measured what there is
     * @param unit behind the numbers
     * @return these goals
     */
    public Goals atMost(String what, double most, double measured, String unit) {
        return add(what, "at most " + Numbers.short3(most) + unit, Numbers.short3(measured) + unit, measured <= most);
    }

    private Goals add(String what, String wanted, String measured, boolean met) {
        table.row(what, wanted, measured, met ? "yes" : "**no**");
        return this;
    }

    @Override
    public String toString() {
        return table.isEmpty() ? "" : table.toString();
    }
}
