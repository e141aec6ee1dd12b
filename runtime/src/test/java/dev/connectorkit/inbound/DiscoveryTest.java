package dev.connectorkit.inbound;

import static dev.connectorkit.inbound.Requests.discover;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.document.Document;
import dev.connectorkit.inbound.house.Lamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscoveryTest {

    @Test
    void devicesOutsideTheFilterAreLeftOut() {
        House house = new House();
        house.answer(discover("d1", "['lamp-2','other']"));
        assertThat(house.connector.asked).contains("lamps [lamp-2, other]");
        assertThat(ids(house.events)).containsExactly("lamp-2");
    }

    @Test
    void aHomeWithoutDevicesIsCompleteAtOnce() {
        House house = new House();
        house.connector.lamps = List.of();
        assertThat(house.code(discover("d1", "[]"))).isEqualTo(200);
        assertThat(house.events).hasSize(1);
        assertThat(house.events.get(0).get("StatusCode").asInt()).isEqualTo(200);
        assertThat(house.events.get(0).get("Devices").asList()).isEmpty();
    }

    @Test
    void aBigHomeComesInPagesTheLastOfWhichSaysSo() {
        Progress progress = new Progress();
        House house = new House(HandlerSettings.builder()
                .maxPageBytes(4096)
                .pageSenders(3)
                .moreToCome(302)
                .discoveryListener(progress));
        house.connector.lamps = lamps(500);
        assertThat(house.code(discover("d1", "[]"))).isEqualTo(200);
        int pages = house.events.size();
        assertThat(pages).isGreaterThan(50);
        assertThat(ids(house.events)).hasSize(500).doesNotHaveDuplicates();
        for (int i = 0; i < pages; i++) {
            Document page = house.events.get(i);
            assertThat(page.get("StatusCode").asInt()).isEqualTo(i == pages - 1 ? 200 : 302);
            assertThat(page.get("Devices").toString().length()).isLessThanOrEqualTo(4096 + 2);
            assertThat(page.get("DeviceDiscoveryId").asString()).isEqualTo("d1");
        }
        assertThat(progress.told).hasSize(pages + 1).endsWith("completed " + pages + " 500 0");
    }

    @Test
    void oneSenderSendsInOrder() {
        House house = new House(HandlerSettings.builder().maxPageBytes(1024).pageSenders(1));
        house.connector.lamps = lamps(20);
        house.answer(discover("d1", "[]"));
        assertThat(ids(house.events))
                .containsExactlyElementsOf(
                        house.connector.lamps.stream().map(Lamp::id).toList());
    }

    @Test
    void aDeviceThatDoesNotFitIsLeftOutAndCounted() {
        House house = new House();
        house.connector.lamps = List.of(new Lamp("a"), new Lamp("b", "Mom's lamp", true, 1), new Lamp("c"));
        assertThat(house.code(discover("d1", "[]"))).isEqualTo(200);
        assertThat(ids(house.events)).containsExactly("a", "c");
        assertThat(house.events.get(0).get("Message").asString())
                .isEqualTo("1 device does not fit the service and was left out.");
        assertThat(house.failures)
                .containsExactly("AWS.DiscoverDevices: a device does not fit the service and is left out:"
                        + " InvalidRequestException");
    }

    @Test
    void aDiscoveryWhosePagesCannotBeSentFailsAndIsTriedAgain() {
        House house = new House();
        house.refuseEvents(1);
        assertThat(house.code(discover("d1", "[]"))).isEqualTo(503);
        assertThat(house.code(discover("d1", "[]"))).isEqualTo(200);
        assertThat(house.code(discover("d1", "[]"))).isEqualTo(200);
        assertThat(house.events).hasSize(1);
    }

    @Test
    void aPageThatFailsKeepsTheDiscoveryFromBeingComplete() {
        House house = new House(HandlerSettings.builder().maxPageBytes(1024));
        house.connector.lamps = lamps(50);
        house.refuseEvents(1);
        assertThat(house.code(discover("d1", "[]"))).isEqualTo(503);
        assertThat(house.events).noneMatch(page -> page.get("StatusCode").asInt() == 200);
    }

    private static List<Lamp> lamps(int count) {
        List<Lamp> lamps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lamps.add(new Lamp("lamp-" + i));
        }
        return lamps;
    }

    private static List<String> ids(List<Document> events) {
        return events.stream()
                .flatMap(event -> event.get("Devices").asList().stream())
                .map(device -> device.get("ConnectorDeviceId").asString())
                .toList();
    }

    private static final class Progress implements DiscoveryListener {
        private final List<String> told = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void sent(int pages, long devices) {
            told.add("sent " + pages + " " + devices);
        }

        @Override
        public void completed(int pages, long devices, long leftOut) {
            told.add("completed " + pages + " " + devices + " " + leftOut);
        }
    }
}
