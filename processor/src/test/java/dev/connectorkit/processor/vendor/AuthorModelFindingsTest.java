package dev.connectorkit.processor.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told about an author's files, at which line and column. */
class AuthorModelFindingsTest {

    @TempDir
    Path directory;

    private AuthorProject project;

    @BeforeEach
    void create() {
        project = new AuthorProject(directory);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id: "0x0155FC01"           | id: "0x0006"                 | CK-730 | id: "0x0006"         | found 0x0006; write one such as 0xFFF1FC01
            id: "0x0155FC01"           | id: "0x01550001"             | CK-730 | id: "0x01550001"     | write one such as 0x0155FC01
            id: "0x0155FC01"           | id: "0x155FC01"              | CK-731 | id: "0x155FC01"      | write 0x0155FC01
            title: "Acme Lamp"         | title: "Acme & Lamp"         | CK-742 | title:               | title of cluster AcmeLamp must fit
            publicId: "acme.AcmeLamp"  | publicId: "matter.AcmeLamp"  | CK-740 | publicId:            | write one such as "acme.AcmeLamp"
            publicId: "acme.AcmeLamp"  | publicId: "aws.AcmeLamp"     | CK-740 | publicId:            | "aws" is reserved
            publicVersion: "1.0"       |                              | CK-741 | @cluster(            | write publicVersion: "1.0"
            { "1.4": 2 }               | { "1.4": 11 }                | CK-743 | 11 }                 | expected 1 to 10, found 11
            id: "0x0001", access       | id: "0x0000", access         | CK-734 | 2                    | attribute AcmeLamp.Hours must be its own
            id: "0x0001", access       | id: "0xFFFD", access         | CK-732 | id: "0xFFFD"         | must be from 0x0000 to 0x4FFF
            id: "0x0001", access       | id: "0x01", access           | CK-731 | id: "0x01", access: "R V" | write 0x0001
            id: "0x01", access: "O"    | id: "0x00", access: "O"      | CK-734 | 2                    | command AcmeLamp.Ask must be its own
            @field(id: 1)              | @field(id: 0)                | CK-734 | 2                    | another field of ZoneStruct
            `@field(id: 1)`            |                              | CK-752 | Lit: ZoneBitmap      | is a struct
            Hours: UInt64              | Hours: BigInteger            | CK-753 | Hours:               | dev.connectorkit.matter.types#UInt64
            Hours: UInt64              | Hours: Timestamp             | CK-753 | Hours:               | found timestamp
            to: 3                      | to: 8                        | CK-754 | @bit(from: 1         | found 1 to 8
            from: 1, to: 3             | from: 0, to: 3               | CK-754 | @bit(from: 0, to: 3) | that no other member takes
            @conformance("FX")         | @conformance("FX &")         | CK-760 | @conformance("FX &") | Matter's notation
            conformance: "O" }         | conformance: "O," }          | CK-760 | "O,"                 | feature FX
            @command(id: "0x01", access: "O") | @command(id: "0x01", access: "O", response: "none") | CK-751 | operation AskCommand | found both
            AcmeLampCluster            | SwitchCluster                | CK-723 | service SwitchCluster | found that of Matter's cluster Switch
            """)
    void namesThePlaceAndTheMend(String right, String wrong, String key, String at, String mend) {
        String text = SmithyText.LAMP.replace(right, wrong == null ? "" : wrong);
        project.with("lamp.smithy", text);

        List<String> messages = project.messages("lamp.smithy");

        assertThat(messages).hasSize(1);
        assertThat(messages.get(0)).startsWith("[" + key + "] lamp.smithy:").contains(mend);
        if (at.length() > 1) {
            int line = line(text, at);
            assertThat(messages.get(0)).startsWith("[" + key + "] lamp.smithy:" + line + ":");
        }
    }

    private static int line(String text, String part) {
        return text.substring(0, text.lastIndexOf(part)).split("\n", -1).length;
    }

    @Test
    void aSyntaxErrorNamesLineAndColumn() {
        project.with("lamp.smithy", "$version: \"2.0\"\nnamespace com.acme\n\nstructure {\n");

        assertThat(project.messages("lamp.smithy"))
                .singleElement()
                .asString()
                .startsWith("[CK-710] lamp.smithy:4:11: Smithy model must be valid: ")
                .endsWith("; correct the text there");
    }

    @Test
    void anUnresolvedTypeNamesItsMember() {
        String text = SmithyText.LAMP.replace("Hours: UInt64", "Hours: UInt65");
        project.with("lamp.smithy", text);

        assertThat(project.messages("lamp.smithy"))
                .singleElement()
                .asString()
                .startsWith("[CK-710] lamp.smithy:" + line(text, "Hours:") + ":")
                .contains("com.acme.lamp#AcmeLampAttributes$Hours", "UInt65")
                .endsWith("did you mean dev.connectorkit.matter.types#UInt56 or dev.connectorkit.matter.types#UInt64 or"
                        + " dev.connectorkit.matter.types#Int56?");
    }

    @Test
    void aTypeWithoutItsUseStatementIsFound() {
        project.with("lamp.smithy", SmithyText.LAMP.replace("use dev.connectorkit.matter.types#UInt64\n", ""));

        assertThat(project.messages("lamp.smithy"))
                .singleElement()
                .asString()
                .endsWith("; write use dev.connectorkit.matter.types#UInt64, or declare the shape");
    }

    @Test
    void anUnresolvedTraitNamesItsLine() {
        project.with("lamp.smithy", SmithyText.LAMP.replace("use dev.connectorkit.matter#nullable\n", ""));

        assertThat(project.messages("lamp.smithy"))
                .singleElement()
                .asString()
                .startsWith("[CK-710] lamp.smithy:")
                .contains("com.acme.lamp#nullable", "use dev.connectorkit.matter#attribute");
    }

    @Test
    void aTraitValueThatIsNoneNamesItsLine() {
        project.with("lamp.smithy", SmithyText.LAMP.replace("id: \"0x0001\", access", "id: \"1\", access"));

        assertThat(project.messages("lamp.smithy"))
                .singleElement()
                .asString()
                .startsWith("[CK-710] lamp.smithy:")
                .contains("AcmeLampAttributes$Hours", "give the trait the value it asks for");
    }

    @Test
    void aWarningIsNoError() {
        project.with(
                "lamp.smithy", SmithyText.LAMP + "\n@deprecated\nstring Unused\n\nlist Old {\n    member: Unused\n}\n");

        List<Finding> findings = project.model("lamp.smithy").findings();

        assertThat(findings).isNotEmpty().noneMatch(Finding::isError);
        assertThat(findings.get(0).message()).startsWith("[CK-711] lamp.smithy:");
    }

    @Test
    void anExtensionsIdsMustBeAManufacturers() {
        project.with("on-off.smithy", SmithyText.ON_OFF.replace("\"0x01550003\"", "\"0x0003\""));

        assertThat(project.messages("on-off.smithy"))
                .containsExactly(
                        "[CK-733] on-off.smithy:24:20: id of attribute OnOff.NightMode must be a manufacturer's"
                                + " because it is added to a cluster of Matter: expected 0x, four digits of the vendor id (0001 to"
                                + " FFF4) and four from 0000 to 4FFF, found 0x0003; write one such as 0xFFF10003");
    }

    @Test
    void anExtensionMustNotTakeTheNameOfAStandardElement() {
        project.with("on-off.smithy", SmithyText.ON_OFF.replace("NightMode:", "OnTime:"));

        assertThat(project.messages("on-off.smithy"))
                .singleElement()
                .asString()
                .contains("attribute OnOff.OnTime must have a name of its own: found another attribute of that name in"
                        + " cluster OnOff");
    }

    @Test
    void anExtensionsServiceIsNamedAsOne() {
        project.with("on-off.smithy", SmithyText.ON_OFF.replace("AcmeOnOffExtension", "AcmeOnOff"));

        assertThat(project.messages("on-off.smithy"))
                .singleElement()
                .asString()
                .contains("must have a name that ends in Extension");
    }

    @Test
    void aServicesOwnVendorIdHasItsOwnNumbers() {
        project.with(
                "lamp.smithy",
                SmithyText.LAMP.replace("\"0x0155FC01\"", "\"0x15771002\"").replace("acme.AcmeLamp", "aws.AcmeLamp"));

        assertThat(project.messages("lamp.smithy")).isEmpty();
    }

    @Test
    void theVocabularyStaysAsItIs() {
        project.with("lamp.smithy", SmithyText.LAMP + "\napply dev.connectorkit.matter.types#UInt8 @deprecated\n")
                .with("more.smithy", "$version: \"2.0\"\nnamespace dev.connectorkit.matter.types\nstring Mine\n")
                .with("type.smithy", """
                        $version: "2.0"
                        namespace com.acme.types
                        use dev.connectorkit.matter#deviceType
                        @deviceType(title: "Acme", class: "simple")
                        structure Acme {}
                        """);

        assertThat(project.messages("."))
                .anyMatch(message -> message.startsWith("[CK-721] lamp.smithy:") && message.contains("@deprecated"))
                .anyMatch(message -> message.startsWith("[CK-720] more.smithy:3:1: namespace of shape Mine"))
                .anyMatch(message -> message.startsWith("[CK-722] type.smithy:5:1: structure com.acme.types#Acme"));
    }

    @Test
    void aMissingFileIsNamedWithWhereItWasLookedFor() {
        assertThat(project.messages("src" + File.separator + "lamp.smithy"))
                .singleElement()
                .asString()
                .startsWith(
                        "[CK-701] option connectorkit.smithy must name .smithy files and directories that are there")
                .contains(
                        directory.resolve("src/lamp.smithy").toString(),
                        "${project.basedir}/src/main/smithy",
                        "working directory, " + directory);
    }

    @Test
    void anEmptyDirectoryAndAnotherFileAreNamed() throws IOException {
        Files.createDirectory(directory.resolve("empty"));
        project.with("lamp.json", "{}");

        assertThat(project.messages("empty" + File.pathSeparator + "lamp.json"))
                .satisfiesExactly(
                        empty -> assertThat(empty).startsWith("[CK-702]").contains("\"empty\""),
                        other -> assertThat(other).startsWith("[CK-703]").contains("\"lamp.json\""));
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws IOException {
        Files.write(directory.resolve("lamp.smithy"), "// ä".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(project.messages("lamp.smithy")).singleElement().asString().startsWith("[CK-704] file lamp.smithy");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() {
        project.with("smithy/lamp.smithy", SmithyText.LAMP);

        assertThat(project.messages("smithy" + File.pathSeparator + "smithy/lamp.smithy"))
                .isEmpty();
    }
}
