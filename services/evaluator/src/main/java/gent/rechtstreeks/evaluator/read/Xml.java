package gent.rechtstreeks.evaluator.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML from whoever sends it: no document type, no entities, nothing fetched, no more than a rule can need. */
final class Xml {

    private static final int LARGEST = 1 << 20;
    private static final String DMN = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    private Xml() {}

    static Element read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Unreadable("the file is larger than a megabyte; no right needs so much.");
        }
        Element root = parse(bytes);
        if (!DMN.equals(root.getNamespaceURI()) || !"definitions".equals(root.getLocalName())) {
            throw new Unreadable("this is no DMN 1.5 file: its root must be definitions of " + DMN + ".");
        }
        return root;
    }

    private static Element parse(byte[] bytes) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXParseException e) {
            throw new Unreadable(
                    "line %d is no XML that may be read: %s".formatted(e.getLineNumber(), e.getMessage()), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new Unreadable("this is no XML that may be read: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory;
    }

    /** The children that are called one of these, in their order. */
    static Stream<Element> children(Element parent, String... names) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(child -> child.getNodeType() == Node.ELEMENT_NODE && DMN.equals(child.getNamespaceURI()))
                .map(Element.class::cast)
                .filter(child -> Arrays.asList(names).contains(child.getLocalName()));
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    static Optional<String> text(Element parent, String name) {
        return child(parent, name).map(Element::getTextContent).map(String::strip);
    }

    /** What is wrong is thrown; nothing is printed. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {}

        @Override
        public void error(SAXParseException problem) throws SAXParseException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXParseException {
            throw problem;
        }
    }
}
