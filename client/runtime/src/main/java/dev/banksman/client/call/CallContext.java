package dev.banksman.client.call;

import dev.banksman.client.error.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that belongs to one call and to no other. The invocation handler enters it, the pipeline's stages find it by
 * {@link #current()}.
 *
 * <p>Confined to the thread that makes the call: nothing in it may be handed to another.
 */
public final class CallContext {
    private static final ThreadLocal<@Nullable CallContext> CURRENT = new ThreadLocal<>();

    private final CallOptions options;
    private final @Nullable CallRecorder recorder;
    private final Map<Class<?>, Object> attachments = new HashMap<>();
    private @Nullable Operation operation;
    private @Nullable Instant deadline;
    private @Nullable StreamedBody body;
    private @Nullable String note;
    private boolean streamsAnswer;
    private boolean credentialRenewed;
    private int attempts;

    /** The context of a call with these options, whose answer is noted by {@code recorder} if there is one. */
    public CallContext(CallOptions options, @Nullable CallRecorder recorder) {
        this.options = options;
        this.recorder = recorder;
    }

    /**
     * The context of the call that this thread is making.
     *
     * @throws IllegalStateException when it is making none
     */
    public static CallContext current() {
        CallContext current = CURRENT.get();
        if (current == null) {
            throw new IllegalStateException(
                    "A stage of the pipeline needs a call's context. Found: none on this thread. Call through a client's API.");
        }
        return current;
    }

    /** The context of the call that this thread is making, if it is making one. */
    public static Optional<CallContext> ofThread() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Makes {@code context} this thread's, and returns what was there before, for {@link #restore}. */
    public static @Nullable CallContext enter(CallContext context) {
        CallContext previous = CURRENT.get();
        CURRENT.set(context);
        return previous;
    }

    /** Puts back what {@link #enter} returned; belongs in a {@code finally}. */
    public static void restore(@Nullable CallContext previous) {
        if (previous == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(previous);
        }
    }

    /** What this call wants otherwise than its client does. */
    public CallOptions options() {
        return options;
    }

    /** Who notes this call's answer, if anybody does. */
    public Optional<CallRecorder> recorder() {
        return Optional.ofNullable(recorder);
    }

    /**
     * What is being called, for messages and reports; set by the errors stage, so every stage below it has it.
     *
     * @throws IllegalStateException above that stage
     */
    public Operation operation() {
        if (operation == null) {
            throw new IllegalStateException("The operation is known below the errors stage only.");
        }
        return operation;
    }

    /** Says what is being called. */
    public void operation(Operation operation) {
        this.operation = operation;
    }

    /** The instant after which nothing more may be begun for this call; empty above the deadline stage. */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** Sets the instant after which nothing more may be begun. */
    public void deadline(Instant deadline) {
        this.deadline = deadline;
    }

    /** How long it is from {@code now} to the deadline, never less than zero; empty above the deadline stage. */
    public Optional<Duration> remaining(Instant now) {
        return deadline().map(end -> end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO);
    }

    /** How many requests were handed to the transport: 0 before the first, 2 during the first retry. */
    public int attempts() {
        return attempts;
    }

    /** Counts a request that goes to the transport now. */
    public void beginAttempt() {
        attempts++;
    }

    /** Whether a successful answer's body is handed on as a stream instead of being read into memory. */
    public boolean streamsAnswer() {
        return streamsAnswer;
    }

    /** Says whether the answer's body is handed on as a stream; the invocation handler does, from the return type. */
    public void streamsAnswer(boolean streamsAnswer) {
        this.streamsAnswer = streamsAnswer;
    }

    /** The request body that is streamed, if there is one; Feign's own body is then empty. */
    public Optional<StreamedBody> streamedBody() {
        return Optional.ofNullable(body);
    }

    /** Whether the request can't be sent a second time, as its body is gone once it was written. */
    public boolean streamsOnce() {
        return body != null && !body.replayable();
    }

    /** Gives the request a body that is streamed. */
    public void streamedBody(StreamedBody body) {
        this.body = body;
    }

    /** Whether the last attempt was refused with a 401 and the next one will carry another credential. */
    public boolean credentialRenewed() {
        return credentialRenewed;
    }

    /** Says whether the next attempt will carry another credential than the one that was refused. */
    public void credentialRenewed(boolean credentialRenewed) {
        this.credentialRenewed = credentialRenewed;
    }

    /** Why the call went no further, such as why it was not retried; becomes part of the exception's message. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Says why the call went no further; null takes it back. */
    public void note(@Nullable String note) {
        this.note = note;
    }

    /** Hands {@code value} to whoever asks for its type further down in this call. */
    public <T> void attach(Class<T> type, T value) {
        attachments.put(type, value);
    }

    /** What was attached under this type. */
    public <T> Optional<T> attached(Class<T> type) {
        return Optional.ofNullable(type.cast(attachments.get(type)));
    }
}
