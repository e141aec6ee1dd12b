package org.example.everything;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Conformance;
import dev.connectorkit.annotation.Converter;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Celsius;
import dev.connectorkit.document.Document;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Every kind of type an attribute can have, on one device. */
@MatterDevice(value = "OnOffLight", conformance = Conformance.OFF)
public interface Everything {

    @DeviceId
    String getId();

    @DeviceName
    Optional<String> getName();

    @Attribute("OnOff.OnOff")
    boolean isOn();

    @Attribute("OnOff.StartUpOnOff")
    OptionalInt startUp();

    @Attribute("LevelControl.CurrentLevel")
    @Nullable Integer level();

    @Attribute("LevelControl.OnLevel")
    int onLevel();

    @Attribute("LevelControl.Options")
    short options();

    @Attribute("TemperatureMeasurement.MeasuredValue")
    @As(Celsius.class)
    OptionalDouble temperature();

    @Attribute("FlowMeasurement.MeasuredValue")
    @As(Litres.class)
    int flow();

    @Attribute("ElectricalPowerMeasurement.ActivePower")
    Long power();

    @Attribute("GeneralDiagnostics.UpTime")
    BigInteger upTime();

    @Attribute("CarbonDioxideConcentrationMeasurement.MeasuredValue")
    float co2();

    @Attribute("BasicInformation.VendorName")
    String vendor();

    @Attribute("OperationalState.PhaseList")
    @Nullable List<String> phases();

    @Attribute("OperationalState.CurrentPhase")
    Optional<Short> phase();

    @Attribute("OperationalState.OperationalError")
    Document error();

    @Attribute("ThreadBorderRouterManagement.BorderAgentID")
    byte[] agent();

    @Attribute("DoorLock.LockState")
    int lock();

    /** Hundreds of litres per hour, which are tenths of cubic metres. */
    final class Litres implements Converter<Long, Integer> {
        /** Keeps no state. */
        public Litres() {}

        @Override
        public Integer toMatter(Long value) {
            return Math.toIntExact(value);
        }

        @Override
        public Long fromMatter(Integer value) {
            return value.longValue();
        }
    }
}
