package dev.banksman.spec;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Judges exchanges, and deliveries of webhooks, by an OpenAPI 3.1 document: path, method, credentials, parameters,
 * content types, status, headers, and both bodies, in which also every property must be one that the document names.
 * Safe for use by several threads.
 */
public final class DocumentJudge {
    private static final int SHOWN = 20;

    private final String basePath;
    private final Formats formats;
    private final Routes routes;
    private final RequestJudge requests;
    private final AnswerJudge answers;
    private final Place webhooks;
    private final Coverage coverage;

    private DocumentJudge(
            String basePath,
            Formats formats,
            Routes routes,
            RequestJudge requests,
            AnswerJudge answers,
            Place webhooks) {
        this.basePath = basePath;
        this.formats = formats;
        this.routes = routes;
        this.webhooks = webhooks;
        this.requests = requests;
        this.answers = answers;
        this.coverage = new Coverage(routes.operations());
    }

    /** A judge by a document on the class path, whose name starts with a slash. */
    public static DocumentJudge ofResource(String resource) {
        return of(Place.ofResource(resource));
    }

    /** A judge by a document in a file. */
    public static DocumentJudge ofFile(Path file) {
        return of(Place.root(new YAMLMapper().readTree(file)));
    }

    static DocumentJudge of(Place document) {
        Formats formats = Formats.of(document);
        return new DocumentJudge(
                serverPath(document),
                formats,
                new Routes(document),
                requests(document, formats),
                answers(document, formats),
                document.at("webhooks"));
    }

    private static RequestJudge requests(Place document, Formats formats) {
        SchemaJudge schemas = new SchemaJudge(ReadOnlyProperties.asOptional(document.node()));
        SecurityJudge security = new SecurityJudge(document);
        ParameterJudge parameters = new ParameterJudge(schemas, new TextJudge(schemas), security.queryKeys());
        return new RequestJudge(security, parameters, new BodyJudge(schemas, formats));
    }

    private static AnswerJudge answers(Place document, Formats formats) {
        SchemaJudge schemas = new SchemaJudge(Formats.forAnswers(document.node()));
        return new AnswerJudge(new TextJudge(schemas), new BodyJudge(schemas, formats));
    }

    private static String serverPath(Place document) {
        return document.at("servers").elements().stream()
                .findFirst()
                .map(server -> URI.create(server.text("url")).getRawPath())
                .orElse("");
    }

    /** A judge by the same document, served under another path than that of its first server; with its own coverage. */
    public DocumentJudge under(String basePath) {
        return new DocumentJudge(basePath, formats, routes, requests, answers, webhooks);
    }

    /** Throws with everything that is wrong with either side. */
    public void check(Exchange exchange) {
        check(exchange, findings(exchange));
    }

    /**
     * Throws with everything that is wrong with the answer: for requests that are wrong on purpose. Throws as well when
     * the document has no such call, since then the answer can't be judged.
     */
    public void checkAnswer(Exchange exchange) {
        Judged judged = judge(exchange);
        check(exchange, judged.isKnown() ? judged.answer() : judged.request());
    }

    private static void check(Exchange exchange, List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new AssertionError(message(exchange, findings));
        }
    }

    private static String message(Exchange exchange, List<Finding> findings) {
        StringBuilder message = new StringBuilder("An exchange must be as the document says. " + exchange + ", found:");
        findings.stream().limit(SHOWN).forEach(finding -> message.append("\n- ").append(finding));
        int more = findings.size() - SHOWN;
        return more > 0 ? message + "\n…and " + more + " others" : message.toString();
    }

    /** Everything that is wrong, the request's part first; empty when all is well. */
    public List<Finding> findings(Exchange exchange) {
        return judge(exchange).all();
    }

    /**
     * Everything that is wrong with a delivery, the sender's part first: headers, content type, body, and the status
     * that it was answered. Empty when all is well. A delivery carries no credentials.
     *
     * @param webhook its key in the document
     */
    public List<Finding> findings(String webhook, Exchange delivery) {
        Findings sent = new Findings(Side.REQUEST);
        Findings answered = new Findings(Side.ANSWER);
        Place post = webhooks.at(webhook).at(delivery.method().toLowerCase(Locale.ROOT));
        if (post.exists()) {
            Operation operation = new Operation(delivery.method(), webhook, webhooks.at(webhook), post);
            requests.judgeUnauthorized(
                    new Routes.Match(operation, Map.of()), Target.parse(delivery.target()), delivery.request(), sent);
            answers.judge(operation, delivery.status(), delivery.answer(), answered);
        } else {
            sent.add("webhook", "the document has no " + delivery.method() + " of " + webhook, webhooks.rule());
        }
        return new Judged(post.exists(), sent.list(), answered.list()).all();
    }

    private record Judged(boolean isKnown, List<Finding> request, List<Finding> answer) {
        List<Finding> all() {
            return Stream.concat(request.stream(), answer.stream()).toList();
        }
    }

    private Judged judge(Exchange exchange) {
        Findings asked = new Findings(Side.REQUEST);
        Findings answered = new Findings(Side.ANSWER);
        Target target = Target.parse(exchange.target());
        Optional<Routes.Match> match = match(exchange.method(), target, asked);
        match.ifPresent(found -> {
            requests.judge(found, target, exchange.request(), asked);
            answers.judge(found.operation(), exchange.status(), exchange.answer(), answered);
            coverage.note(found.operation(), exchange.status());
        });
        return new Judged(match.isPresent(), asked.list(), answered.list());
    }

    private Optional<Routes.Match> match(String method, Target target, Findings findings) {
        String path = target.rawPath();
        if (!path.startsWith(basePath)) {
            findings.add("path", path + " is not under " + basePath, "#/servers/0/url");
            return Optional.empty();
        }
        return routes.find(method, formats.withoutSuffix(path.substring(basePath.length())), findings);
    }

    /** What this judge has seen so far. */
    public Coverage coverage() {
        return coverage;
    }
}
