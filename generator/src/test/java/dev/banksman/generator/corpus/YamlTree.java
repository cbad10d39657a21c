package dev.banksman.generator.corpus;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** YAML 1.2 (and so JSON) as a tree with exact numbers; an anchor's node is shared, not copied. */
final class YamlTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String MERGE = "<<";

    /** Those of YAML 1.2, which OpenAPI asks for: {@code no} is a country. */
    private static final Map<String, Boolean> WORDS =
            Map.of("true", true, "True", true, "false", false, "False", false);

    private final IdentityHashMap<Node, JsonNode> known = new IdentityHashMap<>();

    private YamlTree() {}

    static JsonNode read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(64 << 20);
        options.setNestingDepthLimit(1000);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        Node node = new Yaml(options).compose(new StringReader(text));
        return node == null ? NODES.missingNode() : new YamlTree().tree(node);
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
        if (node.getTag().equals(Tag.BOOL) && WORDS.containsKey(text)) {
            return NODES.booleanNode(WORDS.get(text));
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
