package dev.banksman.client.error;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server answered, and the answer is an error (4xx, 5xx) or a redirect that was not followed (3xx). There is a
 * subclass for each status that callers tell apart. Immutable.
 */
public class ApiException extends BanksmanException {
    private static final long serialVersionUID = 1L;

    /** All of the answer; serialisable. */
    private final ErrorAnswer answer;

    private final transient @Nullable BodyReader reader;

    /** For the subclasses; callers use {@link #of}. */
    ApiException(ErrorAnswer answer, BodyReader reader) {
        super(MessageText.of(answer), null);
        this.answer = answer;
        this.reader = reader;
    }

    /** The exception for an answer: the subclass that its status calls for. */
    public static ApiException of(ErrorAnswer answer, BodyReader reader) {
        return switch (answer.status()) {
            case 400 -> new BadRequestException(answer, reader);
            case 401 -> new UnauthorizedException(answer, reader);
            case 403 -> new ForbiddenException(answer, reader);
            case 404 -> new NotFoundException(answer, reader);
            case 409 -> new ConflictException(answer, reader);
            case 422 -> new UnprocessableException(answer, reader);
            case 429 -> new RateLimitedException(answer, reader);
            default -> answer.status() >= 500 ? new ServerException(answer, reader) : new ApiException(answer, reader);
        };
    }

    /** The HTTP status. */
    public int status() {
        return answer.status();
    }

    /** The answer's headers, unmodifiable; the lookup ignores case. */
    public Map<String, List<String>> headers() {
        return answer.headers();
    }

    /** The first value of a header; the name's case doesn't matter. */
    public Optional<String> header(String name) {
        return answer.headers().getOrDefault(name, List.of()).stream().findFirst();
    }

    /** What the body says is wrong, in its order; empty when it says nothing that can be read. Unmodifiable. */
    public List<ApiError> errors() {
        return answer.errors();
    }

    /** The body as text, as it came; empty when there was none. It may hold anything: mind where it is logged. */
    public String bodyText() {
        return answer.body();
    }

    /**
     * The body as a type of yours.
     *
     * @throws DecodingException when it can't be read so
     * @throws IllegalStateException when this exception was deserialised, so that no client is at hand to read with
     */
    public <T> T body(Class<T> type) {
        if (reader == null) {
            throw new IllegalStateException(
                    "body(Class) needs the client that threw this. Found: a deserialised exception. Read bodyText().");
        }
        return reader.read(answer.body(), type);
    }

    /** The interface and method that was called, such as {@code ProjectsApi#get(ProjectId)}. */
    public String operation() {
        return answer.operation().name();
    }

    /** The HTTP method. */
    public String method() {
        return answer.operation().method();
    }

    /** Where the call went, without secrets. */
    public URI url() {
        return answer.operation().url();
    }

    /** How many requests were made; at least 1. */
    public int attempts() {
        return answer.attempts();
    }
}
