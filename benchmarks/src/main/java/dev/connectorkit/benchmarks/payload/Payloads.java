package dev.connectorkit.benchmarks.payload;

import java.util.ArrayList;
import java.util.List;

/** The author's devices that all candidates report. */
public final class Payloads {
    /** How many devices a discovery finds. */
    public static final int DEVICES = 100;

    private Payloads() {}

    /**
     * A light before something happened.
     *
     * @return shining at half its brightness
     */
    public static Light light() {
        return new Light("light-7c9e6679-7425-40de-944b", "Kitchen", true, true, 120, 30, 0.5, 1, 254, 2700);
    }

    /**
     * The same light after something happened: two of its eight attributes differ.
     *
     * @return brighter and whiter
     */
    public static Light changedLight() {
        return new Light("light-7c9e6679-7425-40de-944b", "Kitchen", true, true, 120, 30, 0.8, 1, 254, 4000);
    }

    /**
     * What a discovery finds.
     *
     * @return {@value #DEVICES} appliances, no two alike; each tenth has a name outside ASCII
     */
    public static List<Appliance> appliances() {
        List<Appliance> appliances = new ArrayList<>(DEVICES);
        for (int i = 0; i < DEVICES; i++) {
            appliances.add(appliance(i));
        }
        return List.copyOf(appliances);
    }

    private static Appliance appliance(int i) {
        String name = i % 10 == 0 ? "Küche " + i : "Appliance in room number " + i;
        return new Appliance(
                "dev-" + (1_000_000 + i * 7919),
                name,
                // Level Control
                1 + i,
                0,
                1,
                254,
                5,
                1 + i,
                50,
                127,
                // Bridged Device Basic Information
                "Vendor " + i % 7,
                0xfff1,
                "Product " + i % 13,
                name,
                3,
                66_051L + i,
                "1.2." + i,
                i % 9 != 0,
                // Electrical Power Measurement
                230_000L + i,
                1_250L + i,
                287_500L + i,
                1_000L,
                288_000L + i,
                230_100L,
                1_251L,
                50_000L,
                // Thermostat
                2_000 + i,
                1_500 - i,
                700,
                3_000,
                -5,
                2_600,
                2_000 + i,
                4,
                // Fan Control
                1 + i % 3,
                0,
                i,
                i,
                10,
                i / 10,
                i / 10,
                i & 1,
                // Color Control
                i,
                254 - i,
                0,
                20_000 + i,
                21_000 + i,
                250 + i,
                2,
                0);
    }
}
