package dev.connectorkit.inbound;

import dev.connectorkit.event.Device;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.inbound.house.Lamp;
import dev.connectorkit.inbound.house.LampMatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connector whose methods throw what they are told to, or else find three lamps and confirm what they are asked. */
class FailingHandler extends ConnectorHandler {
    private final @Nullable Throwable thrown;

    FailingHandler(@Nullable Throwable thrown, EventSink events, HandlerSettings settings) {
        super(events, settings);
        this.thrown = thrown;
    }

    private <T> T fail(T otherwise) throws Exception {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown != null) {
            throw (Exception) thrown;
        }
        return otherwise;
    }

    @Override
    protected String activateUser(Call call) throws Exception {
        return fail("user-1");
    }

    @Override
    protected Object discoverDevices(DiscoveryCall call) throws Exception {
        return fail(List.of(new Lamp("a"), new Lamp("b"), new Lamp("c")));
    }

    @Override
    protected void deactivateUser(DeactivationCall call) throws Exception {
        fail("");
    }

    @Override
    protected @Nullable Object command(CommandCall call) throws Exception {
        return fail(new Lamp(call.deviceId()));
    }

    @Override
    protected @Nullable Object write(CommandCall call) throws Exception {
        return fail(new Lamp(call.deviceId()));
    }

    @Override
    protected @Nullable Object read(CommandCall call) throws Exception {
        return fail(new Lamp(call.deviceId()));
    }

    @Override
    protected Device deviceOf(Object found) {
        return LampMatter.device((Lamp) found);
    }

    @Override
    protected List<MatterEndpoint> stateOfDevice(Object device) {
        return LampMatter.state((Lamp) device);
    }
}
