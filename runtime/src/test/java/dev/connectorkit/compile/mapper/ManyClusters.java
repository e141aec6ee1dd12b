package dev.connectorkit.compile.mapper;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Conformance;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.convert.Celsius;
import dev.connectorkit.document.Document;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** An endpoint with values of every kind, over more clusters than one event takes. */
@Endpoint(value = "OnOffPlugInUnit", id = "outlet7", conformance = Conformance.OFF)
record ManyClusters(
        @Attribute("OnOff.OnOff") Boolean on,
        @Attribute("BasicInformation.VendorName") String vendor,
        @Attribute("BasicInformation.NodeLabel") String label,
        @Attribute("GeneralDiagnostics.UpTime") BigInteger upTime,
        @Attribute("OperationalState.PhaseList") @Nullable List<String> phases,
        @Attribute("OperationalState.OperationalError") Document error,

        @Attribute("TemperatureMeasurement.MeasuredValue") @As(Celsius.class)
        OptionalDouble temperature,

        @Attribute("CarbonDioxideConcentrationMeasurement.MeasuredValue")
        float co2,

        @Attribute("ThreadBorderRouterManagement.BorderAgentID")
        byte[] agent,

        @Attribute("DoorLock.LockState") @Nullable Short lock) {

    static ManyClusters sample() {
        return new ManyClusters(
                true,
                "Acme",
                "Küche",
                new BigInteger("18446744073709551615"),
                List.of("wash", "spin"),
                Document.parse("{\"0\":0}"),
                OptionalDouble.of(21.5),
                412.5f,
                new byte[16],
                (short) 1);
    }
}
