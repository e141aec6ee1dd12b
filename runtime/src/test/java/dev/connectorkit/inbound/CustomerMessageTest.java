package dev.connectorkit.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.event.ConnectorEventOperation;
import dev.connectorkit.event.SendConnectorEventRequest;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CustomerMessageTest {
    private static final int CASES = 5_000;

    @Test
    void whateverAnAuthorWritesFitsTheModelsMessage() {
        Random random = new Random(20_261_126);
        for (int i = 0; i < CASES; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(400); length > 0; length--) {
                text.append((char) (random.nextInt(8) == 0 ? random.nextInt(0x10000) : random.nextInt(0x80)));
            }
            String clean = CustomerMessage.clean(text.toString());
            // Refused by build, were it longer, empty, or of other signs.
            SendConnectorEventRequest event = SendConnectorEventRequest.builder(
                            "c", ConnectorEventOperation.DEVICE_COMMAND_RESPONSE)
                    .message(clean)
                    .build();
            assertThat(event.message()).isEqualTo(CustomerMessage.clean(clean));
        }
    }

    @Test
    void messagesStayReadableAndAreCutNoSoonerThanTheModelAsks() {
        assertThat(CustomerMessage.clean("It's \u201con\u201d: 100 % / 3\u00a0W!\n"))
                .isEqualTo("Its on 100 3 W");
        assertThat(CustomerMessage.clean("")).isEqualTo(CustomerMessage.FAILED);
        assertThat(CustomerMessage.clean("!?")).isEqualTo(CustomerMessage.FAILED);
        assertThat(CustomerMessage.clean("a".repeat(300))).hasSize(256);
    }
}
