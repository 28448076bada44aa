package org.waymark.rubric.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.rubric.file.Node.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Turns YAML (or JSON, which is YAML too) into {@link Node}s; refuses what a reader could misunderstand. */
final class YamlTree {
    /** Levels a file may nest: a rubric needs about twelve; more is a mistake or an attack. */
    private static final int DEEPEST = 40;

    private static final Place TOP = new Place(1, 1, "");

    private final JsonParser parser;
    private final Defects defects;

    private YamlTree(JsonParser parser, Defects defects) {
        this.parser = parser;
        this.defects = defects;
    }

    static Optional<Node> parse(String text, Defects defects) {
        try (JsonParser parser = YAMLMapper.shared().createParser(text)) {
            YamlTree tree = new YamlTree(parser, defects);
            if (parser.nextToken() == null) {
                defects.add(
                        TOP, "the file is empty", "write a rubric, see the manual in the header of the shipped one");
                return Optional.empty();
            }
            Node root = tree.value(TOP, 0);
            if (parser.nextToken() != null) {
                defects.add(tree.here(TOP), "a second document begins", "keep one rubric per file");
            }
            return Optional.of(root);
        } catch (StreamConstraintsException e) {
            defects.add(
                    at(e),
                    "longer or nested deeper here than any rubric",
                    "nest no deeper than " + DEEPEST + " levels, and keep names and texts short");
            return Optional.empty();
        } catch (JacksonException e) {
            defects.add(at(e), "not readable as YAML: " + firstLine(e), "mind indentation, colons and quotes");
            return Optional.empty();
        }
    }

    private static Place at(JacksonException e) {
        TokenStreamLocation where = e.getLocation();
        return where == null ? TOP : TOP.standingAt(Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
    }

    private static String firstLine(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        return message.lines().findFirst().orElse(message);
    }

    private Place here(Place at) {
        TokenStreamLocation where = parser.currentTokenLocation();
        return at.standingAt(where.getLineNr(), where.getColumnNr());
    }

    private Node value(Place place, int depth) {
        Place at = here(place);
        if (depth > DEEPEST) {
            defects.add(
                    at,
                    "nested deeper than " + DEEPEST + " levels",
                    "nest no deeper: a rubric needs about twelve levels");
            parser.skipChildren();
            return new Node.Scalar(at, "");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return fields(at, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return items(at, depth);
        }
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        return new Node.Scalar(at, text);
    }

    private Node items(Place at, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(at.index(items.size()), depth + 1));
        }
        return new Node.Items(at, items);
    }

    private Node fields(Place at, int depth) {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place keyPlace = here(at.key(key));
            parser.nextToken();
            Node value = value(at.key(key), depth + 1);
            if (fields.putIfAbsent(key, value) != null) {
                defects.add(keyPlace, "\"" + key + "\" is given twice", "keep one");
            }
        }
        return new Node.Fields(at, fields);
    }
}
