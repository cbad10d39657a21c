package dev.banksman.client.example;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.annotation.Paged;
import dev.banksman.client.annotation.PagingStyle;
import dev.banksman.client.annotation.Parameter;
import dev.banksman.client.annotation.ParameterIn;
import dev.banksman.client.annotation.Parameters;
import dev.banksman.client.annotation.Poll;
import dev.banksman.client.annotation.Polling;
import dev.banksman.client.annotation.ResumeFrom;
import dev.banksman.client.annotation.Unwrap;
import dev.banksman.client.call.StreamedBody;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Download;
import dev.banksman.client.model.Pages;
import dev.banksman.client.model.PollOptions;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An interface as the generator makes them, and a little more. */
public interface ProjectsApi {
    @RequestLine("GET /projects")
    @Headers("Accept: application/json")
    @Unwrap("/data")
    List<Project> list(@Parameters Query query);

    default List<Project> list() {
        return list(new Query(null, null, null));
    }

    @RequestLine("GET /projects")
    ProjectsDocument listDocument(@Parameters Query query);

    @RequestLine("GET /projects")
    @Paged(style = PagingStyle.PAGE, parameter = "page", items = "/data", total = "/meta/pages", current = "/meta/page")
    Pages<ProjectId, Map<String, Object>> listAll(@Parameters Query query);

    @RequestLine("GET /projects")
    @Paged(style = PagingStyle.PAGE, parameter = "page", items = "/data", total = "/meta/pages", current = "/meta/page")
    Pages<ProjectId, Map<String, Object>> listAll(@Parameters Query query, @ResumeFrom Cursor cursor);

    @RequestLine("GET /bare")
    @Paged(style = PagingStyle.PAGE, parameter = "page", items = "")
    Pages<Integer, List<Integer>> bare();

    @RequestLine("GET /offsets")
    @Paged(style = PagingStyle.OFFSET, parameter = "from", items = "/data", total = "/total")
    Pages<Integer, Map<String, Object>> offsets();

    @RequestLine("GET /tokens")
    @Paged(style = PagingStyle.TOKEN, parameter = "token", items = "/data", next = "/next", more = "/more")
    Pages<Integer, Map<String, Object>> tokens(@Parameters Query query);

    @RequestLine("GET /links")
    @Paged(style = PagingStyle.LINK, items = "/value", next = "/@odata.nextLink")
    Pages<Integer, Map<String, Object>> links(@Parameters Query query);

    @RequestLine("GET /links")
    @Paged(style = PagingStyle.LINK, items = "/value", next = "/@odata.nextLink")
    Pages<Integer, Map<String, Object>> links(@Parameters Query query, @ResumeFrom Cursor cursor);

    @RequestLine("GET /projects/{project_id}")
    @Unwrap("/data")
    Project get(@Param("project_id") ProjectId projectId);

    @RequestLine("GET /projects/{project_id}/review")
    @Unwrap("/data")
    Optional<Project> review(@Param("project_id") ProjectId projectId);

    @RequestLine("GET /at/{at}/{ids}")
    @Headers("X-By: {by}")
    String at(@Param("at") OffsetDateTime at, @Param("ids") List<ProjectId> ids, @Param("by") @Nullable String by);

    @RequestLine("POST /projects")
    @Headers({"Accept: application/json", "Content-Type: application/json"})
    @Unwrap("/data")
    Project create(Project body);

    @RequestLine("POST /projects/{id}/archive")
    void archive(@Param("id") ProjectId id);

    @RequestLine("GET /bytes")
    byte[] bytes();

    @RequestLine("POST /raw")
    void raw(byte[] body);

    @RequestLine("POST /stream")
    void stream(StreamedBody body);

    @RequestLine("GET /file")
    Download file();

    @RequestLine("GET")
    Download download(URI url);

    @RequestLine("GET /duplications/{id}")
    @Unwrap("/data")
    @Poll(
            state = "/data/attributes/archived_status",
            done = {"complete", "done"},
            failed = "failed",
            every = "PT30S",
            atMost = "PT2M")
    Project await(@Param("id") ProjectId id, @Polling PollOptions<Project> options);

    default Project await(ProjectId id, Consumer<PollOptions.Builder<Project>> options) {
        PollOptions.Builder<Project> builder = PollOptions.builder();
        options.accept(builder);
        return await(id, builder.build());
    }

    default Project await(ProjectId id) {
        return await(id, options -> {});
    }

    record Query(
            @Parameter(name = "reference", in = ParameterIn.QUERY) @Nullable
            String reference,

            @Parameter(name = "ids", in = ParameterIn.QUERY, explode = false) @Nullable
            List<ProjectId> ids,

            @Parameter(name = "page", in = ParameterIn.QUERY) @Nullable
            Integer page) {}

    record ProjectsDocument(
            @JsonProperty("data") List<Project> data,
            @JsonProperty("included") @Nullable List<IncludedResource> included,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {}
}
