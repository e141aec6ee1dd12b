package dev.connectorkit.sample.lifx.rehearsal;

import dev.connectorkit.sample.lifx.LifxCloud;
import dev.connectorkit.sample.lifx.LifxState;
import dev.connectorkit.sample.lifx.Main;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** What happens in the house while the connector watches: something between any two of its looks. */
final class Evening implements Main.Pause {

    private static final String SOFA = "d073d5000001";
    private static final String MOMS_LAMP = "d073d5000002";
    private static final String WORKTOP = "d073d5000003";
    private static final String LARDER = "d073d5000004";
    private static final String GARDEN = "d073d5000005";

    private record Happening(String what, Runnable change) {}

    private final PrintStream out;
    private final List<Happening> happenings;
    private int next;

    Evening(House house, LifxCloud cloud, String token, PrintStream out) {
        this.out = out;
        this.happenings = List.of(
                new Happening("Mom switches her lamp off", () -> cloud.toggle(token, MOMS_LAMP)),
                new Happening(
                        "the sofa light turns deep blue at half brightness",
                        () -> cloud.setState(token, SOFA, new LifxState(null, "hue:240 saturation:1", 0.5, null))),
                new Happening("nothing happens", () -> {}),
                new Happening("somebody cooks: the worktop on and warm, the larder dimmed", () -> {
                    cloud.setState(token, WORKTOP, new LifxState(true, "kelvin:2700", 1.0, null));
                    cloud.setState(token, LARDER, LifxState.brightness(0.1));
                }),
                new Happening("the garden light is back in the wireless network", () -> house.connect(GARDEN, true)),
                new Happening(
                        "the sofa light turns to a warm white",
                        () -> cloud.setState(token, SOFA, LifxState.color("kelvin:2500"))));
    }

    int rounds() {
        return happenings.size();
    }

    @Override
    public void between(Duration interval) {
        var happening = happenings.get(next++);
        out.println();
        out.println("  -- " + happening.what());
        happening.change().run();
    }
}
