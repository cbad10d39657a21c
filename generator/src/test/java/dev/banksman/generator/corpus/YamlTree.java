package dev.banksman.generator.corpus;

import java.io.Reader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** YAML 1.2 (and so JSON) as a tree with exact numbers; an anchor's node is shared, not copied. */
final class YamlTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String MERGE = "<<";

    private final IdentityHashMap<Node, JsonNode> known = new IdentityHashMap<>();

    private YamlTree() {}

    static JsonNode read(Reader text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(64 << 20)
                .setAllowDuplicateKeys(true)
                .setSchema(new CoreSchema())
                .build();
        return new Compose(settings)
                .composeReader(text)
                .map(new YamlTree()::tree)
                .orElseGet(NODES::missingNode);
    }

    private JsonNode tree(Node node) {
        JsonNode before = known.get(node);
        if (before != null) {
            return before;
        }
        JsonNode tree = node instanceof MappingNode mapping
                ? object(mapping)
                : node instanceof SequenceNode sequence ? array(sequence) : scalar((ScalarNode) node);
        known.put(node, tree);
        return tree;
    }

    private ObjectNode object(MappingNode mapping) {
        ObjectNode object = NODES.objectNode();
        for (NodeTuple member : mapping.getValue()) {
            String name = member.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            JsonNode value = tree(member.getValueNode());
            if (name.equals(MERGE) && value instanceof ObjectNode merged) {
                merged.forEachEntry(object::putIfAbsent);
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence) {
        ArrayNode array = NODES.arrayNode();
        sequence.getValue().forEach(item -> array.add(tree(item)));
        return array;
    }

    private static JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        if (node.getTag().equals(Tag.NULL)) {
            return NODES.nullNode();
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return NODES.booleanNode(Boolean.parseBoolean(text));
        }
        boolean number = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
        return number ? number(text) : NODES.stringNode(text);
    }

    /** What JSON has no number for ({@code .inf}, {@code 0x1F}) stays text. */
    private static JsonNode number(String text) {
        try {
            boolean whole = text.chars().allMatch(c -> Character.isDigit(c) || c == '-');
            return whole ? NODES.numberNode(new BigInteger(text)) : NODES.numberNode(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return NODES.stringNode(text);
        }
    }
}
