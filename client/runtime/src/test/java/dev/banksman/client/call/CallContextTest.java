package dev.banksman.client.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class CallContextTest {
    @Test
    void thePreviousContextComesBackAfterANestedCall() {
        CallContext outer = new CallContext(CallOptions.none(), null);
        CallContext inner = new CallContext(CallOptions.none(), null);
        CallContext before = CallContext.enter(outer);
        CallContext previous = CallContext.enter(inner);
        assertThat(CallContext.current()).isSameAs(inner);
        CallContext.restore(previous);
        assertThat(CallContext.current()).isSameAs(outer);
        CallContext.restore(before);
        assertThatThrownBy(CallContext::current)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A stage of the pipeline needs a call's context. Found: none on this thread. Call through a"
                        + " client's API.");
    }

    @Test
    void attachmentsAreFoundByTheirType() {
        CallContext context = new CallContext(CallOptions.none(), null);
        context.attach(String.class, "page 2");
        assertThat(context.attached(String.class)).contains("page 2");
        assertThat(context.attached(Integer.class)).isEmpty();
    }

    @Test
    void whatIsLeftOfTheDeadlineIsNeverNegative() {
        CallContext context = new CallContext(CallOptions.none(), null);
        Instant now = VirtualTime.START;
        assertThat(context.remaining(now)).isEmpty();
        context.deadline(now.plusSeconds(5));
        assertThat(context.remaining(now)).contains(Duration.ofSeconds(5));
        assertThat(context.remaining(now.plusSeconds(9))).contains(Duration.ZERO);
    }

    @Test
    void aRecorderLetsOneOperationBegin() {
        CallRecorder recorder = new CallRecorder();
        recorder.begin();
        assertThatThrownBy(recorder::begin)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "An exchange runs exactly one HTTP operation. Found: a second one, which was not sent. Call the"
                                + " others outside of it, or each in an exchange of its own.");
    }
}
