package dev.banksman.handshake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.ApiException;
import dev.banksman.client.error.BadRequestException;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.ServerException;
import dev.banksman.client.error.UnauthorizedException;
import dev.banksman.client.format.Format;
import dev.banksman.sandbox.handshake.resource.Faults.Fault;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an error says, in each of its shapes and in both formats. */
class ErrorsTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    private void assertError(
            Format format,
            Class<? extends ApiException> type,
            Consumer<Handshake> call,
            @Nullable String title,
            @Nullable String detail) {
        Handshake handshake = sandbox.client(format).with(options -> options.noRetry());
        assertThatThrownBy(() -> call.accept(handshake))
                .isInstanceOfSatisfying(
                        type,
                        e -> assertThat(e.errors()).singleElement().satisfies(error -> {
                            assertThat(error.title()).isEqualTo(title);
                            assertThat(error.detail()).isEqualTo(detail);
                        }))
                .hasMessageContaining("." + format.word());
    }

    private void assertNoWord(Format format, Class<? extends ApiException> type, String key, Consumer<Handshake> call) {
        Handshake handshake = sandbox.built(sandbox.builder(key).format(format)).with(options -> options.noRetry());
        assertThatThrownBy(() -> call.accept(handshake))
                .isInstanceOfSatisfying(type, e -> assertThat(e.errors()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void aBadRequestHasAnError(Format format) {
        assertError(
                format,
                BadRequestException.class,
                handshake -> handshake.orders().create(b -> b.notes("x")),
                "There is no 'customer', which must be given.",
                null);
    }

    @ParameterizedTest
    @EnumSource
    void aFailureHasAMessage(Format format) {
        sandbox.system().failNext(Fault.MESSAGE);
        assertError(
                format,
                ServerException.class,
                handshake -> handshake.orders().get(7),
                null,
                "The request could not be processed. Try again later.");
    }

    @ParameterizedTest
    @EnumSource
    void aPageInHtmlOrNothingSaysNoMoreThanTheStatus(Format format) {
        sandbox.system().failNext(Fault.PAGE);
        assertNoWord(
                format,
                ServerException.class,
                sandbox.system().key(),
                handshake -> handshake.orders().get(7));
        assertNoWord(
                format,
                NotFoundException.class,
                sandbox.system().key(),
                handshake -> handshake.orders().get(99_999));
        assertNoWord(
                format,
                UnauthorizedException.class,
                "nobody",
                handshake -> handshake.orders().get(7));
    }
}
