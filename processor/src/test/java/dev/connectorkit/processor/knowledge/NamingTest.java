package dev.connectorkit.processor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are part of the public API: a name that changes breaks every author who wrote it. */
class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "OnOff,                           ON_OFF",
        "CurrentLevel,                    CURRENT_LEVEL",
        "NumberOfPINUsersSupported,       NUMBER_OF_PIN_USERS_SUPPORTED",
        "RequirePINforRemoteOperation,    REQUIRE_PIN_FOR_REMOTE_OPERATION",
        "ACType,                          AC_TYPE",
        "WiFi,                            WIFI",
        "SupportedWiFiBands,              SUPPORTED_WIFI_BANDS",
        "NOCs,                            NOCS",
        "UniqueLocationIDsLastEdit,       UNIQUE_LOCATION_IDS_LAST_EDIT",
        "GroupKeySetIDs,                  GROUP_KEY_SET_IDS",
        "IPv6Addresses,                   IPV6_ADDRESSES",
        "IPV6Failed,                      IPV6_FAILED",
        "TargetSoC,                       TARGET_SOC",
        "SoCReporting,                    SOC_REPORTING",
        "WebRTCEndReasonEnum,             WEB_RTC_END_REASON_ENUM",
        "CurrentPositionLiftPercent100ths, CURRENT_POSITION_LIFT_PERCENT_100THS",
        "LiftPercent100thsValue,          LIFT_PERCENT_100THS_VALUE",
        "Primary1X,                       PRIMARY1_X",
        "ColorPointBIntensity,            COLOR_POINT_B_INTENSITY",
        "Rate10G,                         RATE_10G",
        "LayeredShade2D,                  LAYERED_SHADE_2D",
        "RollerShade2Motor,               ROLLER_SHADE2_MOTOR",
        "Interface2DASH,                  INTERFACE2_DASH",
        "WPA2Personal,                    WPA2_PERSONAL",
        "CR123A,                          CR123A",
        "V2X,                             V2X",
        "F1Blue,                          F1_BLUE",
        "LQIIn,                           LQI_IN",
        "TwoDCARTZone,                    TWO_D_CART_ZONE",
        "TwoDCartesianMax,                TWO_D_CARTESIAN_MAX",
        "AliroBLEUWB,                     ALIRO_BLE_UWB",
        "MaxHDRFPS,                       MAX_HDR_FPS",
        "ICACCSRResponse,                 ICAC_CSR_RESPONSE",
        "MixedSNTPNTS,                    MIXED_SNTP_NTS",
        "KWh,                             KWH",
        "PA_LF,                           PA_LF",
        "DEVICE_EVENT,                    DEVICE_EVENT",
        "R407c,                           R407C",
        "semtag,                          SEMTAG",
        "GTIN-8,                          GTIN_8",
        "12hr,                            _12HR",
    })
    void namesConstants(String wire, String constant) {
        assertThat(Naming.constant(wire)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({
        "12hr,       HourFormatEnum,           FORMAT_12HR",
        "2G4,        WiFiBandEnum,             BAND_2G4",
        "6v0,        BatCommonDesignationEnum, DESIGNATION_6V0",
        "523,        BatCommonDesignationEnum, DESIGNATION_523",
        "Toggle,     StartUpOnOffEnum,         TOGGLE",
    })
    void putsALeadingDigitBehindTheEnumerationsLastWord(String wire, String owner, String constant) {
        assertThat(Naming.constant(wire, owner)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({
        "ConnectorDeviceId, connectorDeviceId",
        "id,                id",
        "nodeId,            nodeId",
        "ACType,            acType",
        "WiFiBand,          wifiBand",
        "SupportedWiFiBands, supportedWiFiBands",
        "PINCode,           pinCode",
        "default,           default_",
        "Class,             class_",
        "toString,          toString_",
        "Validate,          validate_",
        "2way,              _2way",
        "query-params,      queryParams",
    })
    void namesMembers(String wire, String member) {
        assertThat(Naming.member(wire)).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({
        "connectorEvent, ConnectorEvent",
        "IPv6,           IPv6",
        "OnOff,          OnOff",
    })
    void namesTypes(String wire, String type) {
        assertThat(Naming.type(wire)).isEqualTo(type);
    }

    @Test
    void refusesANameWithoutLettersOrDigits() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Naming.constant("--"))
                .withMessageContaining("\"--\"");
    }
}
