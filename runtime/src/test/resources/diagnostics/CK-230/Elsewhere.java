import dev.connectorkit.annotation.MatterEvent;

@MatterEvent("Swich.InitialPress")
record Elsewhere(int newPosition) {

    static Object sent(Elsewhere event) {
        return ElsewhereMatter.cluster(event);
    }
}
