package dev.banksman.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.annotation.Paged;
import dev.banksman.client.annotation.PagingStyle;
import dev.banksman.client.annotation.Parameters;
import dev.banksman.client.annotation.Poll;
import dev.banksman.client.annotation.Polling;
import dev.banksman.client.annotation.ResumeFrom;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Download;
import dev.banksman.client.model.Pages;
import dev.banksman.client.model.PollOptions;
import feign.Param;
import feign.RequestLine;
import org.junit.jupiter.api.Test;

class ContractRulesTest {
    private final ApiFixture f = new ApiFixture();

    interface Unmarked {
        @RequestLine("GET /a")
        String call(String query);
    }

    interface Misnamed {
        @RequestLine("GET /a/{id}")
        String call(@Param("ID") String id);
    }

    interface Unnamed {
        @RequestLine("GET /a/{id}/{other}")
        String call(@Param("id") String id);
    }

    interface NoRecord {
        @RequestLine("GET /a")
        String call(@Parameters String query);
    }

    interface CursorOfNothing {
        @RequestLine("GET /a")
        String call(@ResumeFrom Cursor cursor);
    }

    interface PollOfNothing {
        @RequestLine("GET /a")
        String call(@Polling PollOptions<String> options);
    }

    interface Unpaged {
        @RequestLine("GET /a")
        Pages<String, String> call();
    }

    interface PagedByNothing {
        @RequestLine("GET /a")
        @Paged(style = PagingStyle.TOKEN, parameter = "t", items = "")
        Pages<String, String> call();
    }

    interface Timeless {
        @RequestLine("GET /a")
        @Poll(state = "/a", done = "x", every = "30s", atMost = "PT1M")
        String call();
    }

    interface PolledFile {
        @RequestLine("GET /a")
        @Poll(state = "/a", done = "x", every = "PT1S", atMost = "PT1M")
        Download call();
    }

    interface PolledBytes {
        @RequestLine("GET /a")
        @Poll(state = "/a", done = "x", every = "PT1S", atMost = "PT1M")
        byte[] call();
    }

    private void refused(Class<?> api, String message) {
        assertThatThrownBy(() -> f.client.api(api))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void whatWouldGoWrongInACallIsRefusedBeforeTheFirst() {
        refused(
                Unmarked.class,
                "GET has no body, and a parameter without an annotation is the body. Found: one of type java.lang.String, at"
                        + " Unmarked#call(String). Mark it with @Parameters, @Param, @ResumeFrom or @Polling.");
        refused(
                Misnamed.class,
                "Every @Param names a {variable} of the request line or of a header. Found: no place for [ID], at Misnamed#call(String)."
                        + " Correct the name, or take the annotation away if it is the body.");
        refused(
                Unnamed.class,
                "Every {variable} has a parameter with @Param. Found: none for [other], at Unnamed#call(String). Add a parameter, or"
                        + " correct its name.");
        refused(
                NoRecord.class,
                "A parameter with @Parameters is a Record. Found: String, at NoRecord#call(String). Change its type, or take the"
                        + " annotation away.");
        refused(
                CursorOfNothing.class,
                "@ResumeFrom belongs to a method that returns Pages. Found: another method, at CursorOfNothing#call(Cursor). Take it"
                        + " away.");
        refused(
                PollOfNothing.class,
                "@Polling belongs to a method with @Poll. Found: another method, at PollOfNothing#call(PollOptions). Take it away.");
    }

    @Test
    void whatHasNoStateIsNotPolled() {
        refused(
                PolledFile.class,
                "A method with @Poll returns what its state is read with. Found: Download, at PolledFile#call(). Return the JSON's own"
                        + " type, or take the annotation away.");
        refused(
                PolledBytes.class,
                "A method with @Poll returns what its state is read with. Found: byte[], at PolledBytes#call(). Return the JSON's own"
                        + " type, or take the annotation away.");
    }

    @Test
    void whatAnAnnotationLacksIsNamed() {
        refused(
                Unpaged.class,
                "A method that returns Pages has @Paged. Found: none at Unpaged#call(). Say there how it pages.");
        refused(
                PagedByNothing.class,
                "@Paged of style TOKEN needs next. Found: none at PagedByNothing#call(). Set it there.");
        refused(
                Timeless.class,
                "@Poll's every is an ISO 8601 duration of more than zero, such as PT30S. Found: \"30s\" at Timeless#call(). Correct it"
                        + " there.");
    }
}
