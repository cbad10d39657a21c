package dev.banksman.client;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.CallListener;
import dev.banksman.client.call.CallReport;
import dev.banksman.client.call.Declared;
import dev.banksman.client.call.Time;
import dev.banksman.client.error.EncodingException;
import dev.banksman.client.error.Operation;
import dev.banksman.client.error.TransportException;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an exception of every answer that is none to the caller, and reports the call, once, however it ended. */
final class ErrorsStage implements Client {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorsStage.class);

    private final SafeUrl safeUrl;
    private final ErrorAnswers errors;
    private final CallListener listener;
    private final Time time;
    private final Client delegate;

    private ErrorsStage(SafeUrl safeUrl, ErrorAnswers errors, CallListener listener, Time time, Client delegate) {
        this.safeUrl = safeUrl;
        this.errors = errors;
        this.listener = listener;
        this.time = time;
        this.delegate = delegate;
    }

    static Client create(SafeUrl safeUrl, ErrorAnswers errors, CallListener listener, Time time, Client delegate) {
        return new ErrorsStage(safeUrl, errors, listener, time, delegate);
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        CallContext call = CallContext.current();
        call.operation(operation(request));
        Instant start = time.now();
        Response answer = null;
        Throwable failure = null;
        try {
            answer = send(request, options, call);
            throwIfError(answer, call);
            return answer;
        } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
        } finally {
            report(call, start, answer, failure);
        }
    }

    private Operation operation(Request request) {
        try {
            URI url = safeUrl.of(new URI(request.url()));
            return new Operation(Declared.name(request), request.httpMethod().name(), url);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new EncodingException(
                    Declared.name(request) + " needs an absolute address that is well-formed. It was not sent.", null);
        }
    }

    private Response send(Request request, Request.Options options, CallContext call) {
        try {
            call.recorder().ifPresent(recorder -> recorder.begin());
            Response answer = delegate.execute(request, options);
            call.recorder().ifPresent(recorder -> recorder.record(answer.status(), answer.headers()));
            return answer;
        } catch (IOException e) {
            String note = call.note().map(text -> "; " + text).orElse("");
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new TransportException(call.operation(), call.attempts(), "got no answer: " + why + note + ".", e);
        }
    }

    private void throwIfError(Response answer, CallContext call) {
        if (answer.status() < 200 || answer.status() >= 300) {
            try (answer) {
                throw errors.exception(answer, call);
            }
        }
    }

    private void report(CallContext call, Instant start, @Nullable Response answer, @Nullable Throwable failure) {
        Operation operation = call.operation();
        OptionalInt status = answer == null ? OptionalInt.empty() : OptionalInt.of(answer.status());
        try {
            listener.onCall(new CallReport(
                    operation.name(),
                    operation.method(),
                    operation.url(),
                    call.attempts(),
                    status,
                    Duration.between(start, time.now()),
                    failure));
        } catch (RuntimeException e) {
            LOG.warn("A CallListener failed after {}; the call goes on.", operation, e);
        }
    }
}
