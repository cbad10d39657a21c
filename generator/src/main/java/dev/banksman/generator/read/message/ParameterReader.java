package dev.banksman.generator.read.message;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.naming.Reserved;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.plan.ArgumentPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.ODataPlan;
import dev.banksman.generator.plan.ParameterPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Docs;
import dev.banksman.generator.read.document.Examples;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.extension.Section;
import dev.banksman.generator.read.extension.Site;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import dev.banksman.generator.read.odata.ODataReader;
import dev.banksman.generator.read.type.ClassFile;
import dev.banksman.generator.read.type.Home;
import dev.banksman.generator.read.type.Shapes;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parameters to arguments and query records. */
public final class ParameterReader {
    private final Shapes shapes;
    private final Reading reading;

    public ParameterReader(Shapes shapes) {
        this.shapes = shapes;
        this.reading = shapes.reading();
    }

    /** The path's arguments, in its order. */
    public List<ArgumentPlan> arguments(
            PathTemplate path, List<Node<Parameter>> declared, String operationId, Place place) {
        Map<String, Node<Parameter>> byName =
                declared.stream().collect(Collectors.toMap(node -> node.value().getName(), Function.identity()));
        Scope names = Scope.of(Reserved.ARGUMENTS);
        List<ArgumentPlan> arguments = new ArrayList<>();
        path.names().forEach((name, inPath) -> {
            Node<Parameter> node = byName.get(name);
            arguments.add(
                    node == null ? undeclared(name, inPath, names, place) : argument(node, inPath, names, operationId));
        });
        declared.stream()
                .filter(node -> !path.names().containsKey(node.value().getName()))
                .forEach(this::warnUnused);
        return arguments;
    }

    private ArgumentPlan undeclared(String name, String inPath, Scope names, Place place) {
        reading.problems().add(Problem.of(Kind.UNDECLARED_PATH_PARAMETER, place, name));
        String argument = reading.names().claimMember(names, Identifiers.member(name), place);
        return new ArgumentPlan(argument, inPath, new TypeRef.Builtin(TypeRef.Kind.STRING), Optional.empty(), Doc.NONE);
    }

    private void warnUnused(Node<Parameter> node) {
        reading.problems()
                .add(Problem.of(
                        Kind.UNUSED_PATH_PARAMETER, node.place(), node.value().getName()));
    }

    private ArgumentPlan argument(Node<Parameter> node, String inPath, Scope names, String operationId) {
        String wireName = node.value().getName();
        Values extensions = extensions(node);
        String name = reading.names().claimMember(names, wanted(extensions, wireName), node.place());
        WireStyle style = WireStyle.of(node, extensions, reading);
        ParameterShape shape = new ParameterShape(shapes);
        TypeRef type = shape.type(node, shapes.home().sending(), DerivedNames.parameter(operationId, wireName), style);
        boolean templated = style.style().equals("simple") && !style.json() && shape.isTemplated(type);
        Optional<ArgumentPlan.Style> written =
                templated ? Optional.empty() : Optional.of(written(style, wireName.equals(inPath) ? "" : wireName));
        return new ArgumentPlan(name, inPath, type, written, doc(node));
    }

    private static ArgumentPlan.Style written(WireStyle style, String name) {
        return new ArgumentPlan.Style(name, style.style(), style.explode(), style.json());
    }

    /** The record of all that is no part of the path; empty when there is nothing else. */
    public Optional<QueryPlan> query(
            List<Node<Parameter>> all, Optional<ODataPlan> odata, String operationId, Place place) {
        List<Node<Parameter>> declared = odata.isPresent() ? ODataReader.others(all) : all;
        return declared.isEmpty() && odata.isEmpty()
                ? Optional.empty()
                : Optional.of(record(declared, odata, operationId, place));
    }

    private QueryPlan record(
            List<Node<Parameter>> declared, Optional<ODataPlan> odata, String operationId, Place place) {
        Home home = shapes.home().sending();
        String name = reading.names().claimDerived(home.scope(), DerivedNames.query(operationId), place);
        TypeRef.Named type = home.named(name, true);
        Home inside = home.inside(type, true);
        Scope names = Scope.of(odata.isPresent() ? Reserved.QUERY_COMPONENTS : Reserved.COMPONENTS);
        checkSize(declared, place);
        List<ParameterPlan> parameters = declared.stream()
                .limit(ClassFile.MOST_COMPONENTS)
                .map(node -> parameter(node, inside, names))
                .toList();
        QueryPlan plan = new QueryPlan(type, Doc.NONE, odata, parameters, inside.types());
        home.types().add(plan);
        return plan;
    }

    private void checkSize(List<Node<Parameter>> declared, Place place) {
        if (declared.size() > ClassFile.MOST_COMPONENTS) {
            String found = String.valueOf(declared.size());
            reading.problems().add(Problem.of(Kind.TOO_MANY_MEMBERS, place, found, "parameters", "left out"));
        }
    }

    private ParameterPlan parameter(Node<Parameter> node, Home inside, Scope names) {
        Parameter parameter = node.value();
        Values extensions = extensions(node);
        ParameterPlan.Place place =
                ParameterPlan.Place.valueOf(parameter.getIn().toUpperCase(Locale.ROOT));
        WireStyle style = WireStyle.of(node, extensions, reading);
        TypeRef type = new ParameterShape(shapes).type(node, inside, Identifiers.type(parameter.getName()), style);
        Optional<Section> order = extensions.section(Word.ORDER);
        return new ParameterPlan(
                reading.names().claimMember(names, wanted(extensions, parameter.getName()), node.place()),
                parameter.getName(),
                place,
                style.style(),
                style.explode(),
                Boolean.TRUE.equals(parameter.getAllowReserved()),
                style.json(),
                order.map(section -> sorting(type, place, section)).orElse(type),
                Boolean.TRUE.equals(parameter.getRequired()),
                doc(node),
                Boolean.TRUE.equals(parameter.getDeprecated()),
                order.map(section -> section.text("descending")).orElse(""));
    }

    /** {@code x-banksman-order}: each key of the enum with its direction. */
    private TypeRef sorting(TypeRef type, ParameterPlan.Place place, Section section) {
        TypeRef key = type instanceof TypeRef.ListOf list ? list.item() : type;
        boolean fits = place == ParameterPlan.Place.QUERY
                && key instanceof TypeRef.Named named
                && shapes.catalogue().enumeration(named).isPresent();
        if (!fits) {
            reading.problems().add(Problem.of(Kind.NOT_SORTING, section.place(), "it on another parameter"));
            return type;
        }
        TypeRef sorting = new TypeRef.Holding(TypeRef.Holder.SORTING, key);
        return type instanceof TypeRef.ListOf ? new TypeRef.ListOf(sorting, false) : sorting;
    }

    private Values extensions(Node<Parameter> node) {
        return reading.extensions().read(node.value().getExtensions(), Site.PARAMETER, node.place());
    }

    private static String wanted(Values extensions, String wireName) {
        return extensions.text(Word.NAME).orElseGet(() -> Identifiers.member(wireName));
    }

    private Doc doc(Node<Parameter> node) {
        Parameter parameter = node.value();
        String example = Examples.of(
                parameter.getExample(),
                parameter.getExamples(),
                named -> reading.references()
                        .example(new Node<>(named, node.place().at("examples")))
                        .map(Node::value));
        Doc own = Docs.of(parameter.getDescription(), List.of(), example);
        Doc doc = ParameterShape.schema(node)
                .map(schema -> Docs.merged(own, shapes.definitions().doc(schema)))
                .orElse(own);
        return Boolean.TRUE.equals(parameter.getAllowEmptyValue()) ? Docs.limited(doc, "may be empty") : doc;
    }
}
