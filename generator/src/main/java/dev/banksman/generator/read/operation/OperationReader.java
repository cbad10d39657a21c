package dev.banksman.generator.read.operation;

import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.PagingPlan;
import dev.banksman.generator.plan.ParameterPlan;
import dev.banksman.generator.plan.PollPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.RoutePlan;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Docs;
import dev.banksman.generator.read.document.Found;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.document.Parameters;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.entry.SecurityReader;
import dev.banksman.generator.read.entry.ServerReader;
import dev.banksman.generator.read.extension.Site;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import dev.banksman.generator.read.message.Answer;
import dev.banksman.generator.read.message.AnswerReader;
import dev.banksman.generator.read.message.BodyReader;
import dev.banksman.generator.read.message.ParameterReader;
import dev.banksman.generator.read.message.PathTemplate;
import dev.banksman.generator.read.odata.ODataReader;
import dev.banksman.generator.read.policy.Envelope;
import dev.banksman.generator.read.policy.Inheritance;
import dev.banksman.generator.read.policy.PagingReader;
import dev.banksman.generator.read.policy.Policies;
import dev.banksman.generator.read.policy.PollReader;
import dev.banksman.generator.read.type.Shapes;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Optional;
import java.util.Set;

/** Reads one operation. */
final class OperationReader {
    /** Bodies of these have no meaning (RFC 9110, 9.3.1 and 9.3.2), and the runtime sends none. */
    private static final Set<String> BODILESS = Set.of("GET", "HEAD");

    private final Shapes shapes;
    private final Reading reading;
    private final Found found;
    private final Values extensions;
    private final Parameters parameters;
    private final Optional<QueryPlan> query;
    private final Optional<BodyReader.Sent> body;
    private final Answer answer;
    private final Envelope envelope;
    private final Policies policies;

    OperationReader(Shapes shapes, Found found, Policies outer, Inheritance inheritance, AnswerReader answers) {
        this.shapes = shapes;
        this.reading = shapes.reading();
        this.found = found;
        this.extensions = reading.extensions().read(found.operation().getExtensions(), Site.OPERATION, found.place());
        this.parameters = new Parameters(reading)
                .with(found.item().getParameters(), found.pathPlace())
                .with(found.operation().getParameters(), found.place());
        this.policies = Policies.of(extensions, false).within(outer);
        this.query = new ParameterReader(shapes)
                .query(
                        parameters.besidePath(),
                        ODataReader.read(shapes, extensions, policies.odata()),
                        found.id(),
                        found.place());
        this.body = readBody();
        this.answer = answers.read(found.operation().getResponses(), found);
        this.envelope = new Envelope(shapes, inheritance, answer);
    }

    private Optional<BodyReader.Sent> readBody() {
        RequestBody given = found.operation().getRequestBody();
        if (given != null && BODILESS.contains(found.verb())) {
            Place place = found.place().at("requestBody");
            reading.problems().add(Problem.of(Kind.BODY_OF_A_READ, place, "one of " + found.verb()));
            return Optional.empty();
        }
        return given == null
                ? Optional.empty()
                : new BodyReader(shapes).read(new Node<>(given, found.place().at("requestBody")), found.id());
    }

    Methods read(SecurityReader security) {
        Optional<AnswerPlan> inside = envelope.unwrapped(policies);
        MethodPlan plain = plain(inside.orElseGet(answer::whole), security);
        boolean nameGiven = extensions.text(Word.NAME).isPresent();
        return new Methods(plain, nameGiven, inside.map(value -> answer.whole()), paging(), poll(), found.place());
    }

    private MethodPlan plain(AnswerPlan value, SecurityReader security) {
        PathTemplate path = PathTemplate.of(found.path());
        return new MethodPlan(
                extensions.text(Word.NAME).orElseGet(() -> Identifiers.member(found.id())),
                MethodPlan.Variant.PLAIN,
                found.id(),
                route(path.text()),
                new ParameterReader(shapes).arguments(path, parameters.in("path"), found.id(), found.place()),
                body.map(BodyReader.Sent::plan),
                query.map(QueryPlan::type),
                query.stream().flatMap(plan -> plan.parameters().stream()).anyMatch(ParameterPlan::required),
                value,
                Optional.empty(),
                Optional.empty(),
                policies.budget(),
                policies.retry(),
                security.alternatives(found.operation().getSecurity(), found.place()),
                Docs.of(found.operation().getSummary(), found.operation().getDescription()),
                Boolean.TRUE.equals(found.operation().getDeprecated()));
    }

    private RoutePlan route(String path) {
        return new RoutePlan(
                found.verb(),
                path,
                answer.accept().stream().filter(this::isHeaderText).toList(),
                body.flatMap(BodyReader.Sent::mediaType).filter(this::isHeaderText),
                new ServerReader(reading).own(found));
    }

    /** To Feign, braces are a variable. */
    private boolean isHeaderText(String mediaType) {
        boolean text = !mediaType.contains("{") && !mediaType.contains("}");
        if (!text) {
            reading.notSupported(
                    "A media type with braces", mediaType, found.place(), "It is left out of the request's headers.");
        }
        return text;
    }

    private Optional<PagingPlan> paging() {
        return policies.paging()
                .filter(said -> !said.inherited() || found.isRead())
                .flatMap(said -> PagingReader.read(reading.problems(), envelope, said, query));
    }

    private Optional<PollPlan> poll() {
        return policies.poll()
                .filter(said -> !said.inherited() || found.isRead())
                .flatMap(said -> new PollReader(shapes, envelope).read(said));
    }
}
