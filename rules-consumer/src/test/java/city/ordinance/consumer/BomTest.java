package city.ordinance.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class BomTest {
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    @Test
    void the_bom_names_the_libraries_in_the_version_of_the_project() throws Exception {
        String version = texts("../pom.xml", "/project/version").findFirst().orElseThrow();
        assertThat(texts("../rules-bom/pom.xml", "/project/version | //dependency/version"))
                .hasSize(3)
                .containsOnly(version);
        assertThat(texts("../rules-bom/pom.xml", "//dependency/groupId")).containsOnly("city.ordinance");
        assertThat(texts("../rules-bom/pom.xml", "//dependency/artifactId")).containsExactly("rules-core", "rules-dsl");
    }

    private static Stream<String> texts(String pom, String path) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of(pom).toFile());
        NodeList found = (NodeList) XPATH.evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> found.item(at).getTextContent());
    }
}
