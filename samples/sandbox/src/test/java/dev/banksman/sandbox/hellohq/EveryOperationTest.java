package dev.banksman.sandbox.hellohq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever the document has, the sandbox serves, and the other way round. */
class EveryOperationTest extends HelloHqTest {
    @Test
    void isServedAndDeclared() {
        helloHq().operations().forEach(route -> {
            String path = route.path().substring("/v1/".length()).replaceAll("\\(\\{\\w+}\\)", "(0)");
            send(route.method(), path, "")
                    .expect(path.contains("(") ? 404 : route.method().equals("GET") ? 200 : 400);
        });
        judgeAll();

        assertThat(helloHq().operations()).hasSize(49);
        assertThat(DOCUMENT.coverage().unseenOperations()).isEmpty();
    }
}
