/**
 * JSON as generated types need it: Jackson 3 with one module that knows {@code Field}, newtypes, unions, read-only
 * properties and date-times, and that keeps numbers exact.
 *
 * <p>May import {@code client.annotation}, {@code client.model}, {@code client.error} and {@code client.call}.
 *
 * <pre>{@code
 * Json json = Json.create();
 * Optional<Project> project = json.read(body, "/data", Project.class);
 * byte[] request = json.writeRequest(new CreateProjectRequest(…));
 * }</pre>
 */
@NullMarked
package dev.banksman.client.json;

import org.jspecify.annotations.NullMarked;
